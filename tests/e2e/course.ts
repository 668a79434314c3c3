import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { listen, siteServer } from '../../scripts/site.mjs';

// A learning environment: scorm-again in one folder, the package in another.

const LMS = 'node_modules/scorm-again/dist/scorm12.min.js';

/** Keeps what was committed, and gives it to the next visit. */
const player = (launch: string): string => `<!doctype html>
<html lang="en"><title>Course</title>
<script src="scorm12.min.js"></script>
<script>
	window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
	const kept = localStorage.getItem('kept');
	if (kept) API.loadFromJSON(JSON.parse(kept).cmi);
	API.on('LMSCommit', () => localStorage.setItem('kept', API.renderCMIToJSONString()));
</script>
<iframe title="Activity" src="../content/7/${launch}" style="width: 98vw; height: 96vh"></iframe>
</html>`;

/** What an environment has of one attempt. */
export interface Attempt {
	readonly suspend_data: string;
	readonly core: {
		readonly lesson_status: string;
		readonly session_time: string;
		readonly exit: string;
		readonly score: { readonly raw: string; readonly min: string; readonly max: string };
	};
	readonly interactions: Readonly<Record<string, Interaction>>;
}

interface Interaction {
	readonly id: string;
	readonly type: string;
	readonly result: string;
	readonly student_response: string;
	readonly latency: string;
	readonly correct_responses: Readonly<Record<string, { readonly pattern: string }>>;
}

export class Course {
	readonly #server: Server;
	readonly #address: string;
	/** Paths within the package. */
	readonly files: readonly string[];
	readonly manifest: string;

	private constructor(server: Server, address: string, files: readonly string[], manifest: string) {
		this.#server = server;
		this.#address = address;
		this.files = files;
		this.manifest = manifest;
	}

	/**
	 * Unpacks a package into a course.
	 *
	 * @param dir an empty folder
	 */
	static async with(zip: string, dir: string): Promise<Course> {
		const files = Object.entries(unzipSync(readFileSync(zip)));
		for (const [path, bytes] of files) {
			const file = join(dir, 'content/7', path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
		}
		const manifest = readFileSync(join(dir, 'content/7/imsmanifest.xml'), 'utf8');
		const launch = /<resource [^>]*href="([^"]+)"/.exec(manifest)![1]!;
		mkdirSync(join(dir, 'player'));
		copyFileSync(LMS, join(dir, 'player/scorm12.min.js'));
		writeFileSync(join(dir, 'player/index.html'), player(launch));
		writeFileSync(join(dir, '404.html'), 'Not here.');
		const server = siteServer(dir);
		const port = await listen(server, 4383);
		const paths = files.map(([path]) => path);
		return new Course(server, `http://localhost:${port}`, paths, manifest);
	}

	/** Where a file of the package is, without anything around it. */
	alone = (path: string): string => `${this.#address}/content/7/${path}`;

	/** Opens the activity as a student does. */
	async open(page: Page) {
		await page.goto(`${this.#address}/player/`);
		const quiz = page.frameLocator('iframe');
		await quiz.locator('html[data-hydrated]').waitFor({ state: 'attached' });
		return quiz;
	}

	/** What was committed. */
	async attempt(page: Page): Promise<Attempt> {
		const kept = await page.evaluate(() => localStorage.getItem('kept'));
		return (JSON.parse(kept!) as { readonly cmi: Attempt }).cmi;
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteServer } from '../../scripts/site.mjs';

const root = mkdtempSync(join(tmpdir(), 'backstep-site-'));
const site = join(root, 'build');
const servers: Server[] = [];
let port: number;
let basePort: number;

beforeAll(async () => {
	mkdirSync(join(site, 'nl'), { recursive: true });
	for (const [file, text] of Object.entries({
		'index.html': 'home',
		'nl.html': 'thuis',
		'nl/learn.html': 'leren',
		'404.html': 'not found',
		'style.css': 'body {}',
		'../secret.txt': 'secret'
	})) {
		writeFileSync(join(site, file), text);
	}
	servers.push(siteServer(site), siteServer(site, '/backstep'));
	port = await listen(servers[0]!, 4383);
	basePort = await listen(servers[1]!, 4383);
});

afterAll(() => {
	for (const server of servers) server.close();
	rmSync(root, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly type: string | undefined;
	readonly location: string | undefined;
	readonly text: string;
}

/** The bare client: unlike `fetch` it sends `..` as it is written and follows no redirect. */
function ask(path: string, at = port) {
	return new Promise<Answer>((done) => {
		get({ host: 'localhost', port: at, path, agent: false }, (response) => {
			let text = '';
			response.on('data', (part) => (text += String(part)));
			response.on('end', () => {
				const { statusCode: status, headers } = response;
				done({ status, type: headers['content-type'], location: headers.location, text });
			});
		});
	});
}

test.each([
	['/', 'home'],
	['/?step=3', 'home'],
	['//', 'home'],
	['/nl', 'thuis'],
	['/nl/learn', 'leren']
])('%s is the prerendered page', async (path, text) => {
	expect(await ask(path)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text });
});

test('a file has its own type', async () => {
	expect(await ask('/style.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' });
});

test.each(['/nothing', '/nl/', '//elsewhere', '/../secret.txt', '/%2e%2e%2fsecret.txt', '/%'])(
	'%s is the page 404.html, with that status',
	async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, text: 'not found' });
	}
);

test('a taken port is left for the next one', () => {
	expect(basePort).toBeGreaterThan(port);
});

test('under a base path nothing outside it is served', async () => {
	expect(await ask('/backstep/nl', basePort)).toMatchObject({ status: 200, text: 'thuis' });
	expect(await ask('/backstep', basePort)).toMatchObject({ status: 308, location: '/backstep/' });
	expect(await ask('/nl', basePort)).toMatchObject({ status: 404 });
	expect(await ask('/backsteps/nl', basePort)).toMatchObject({ status: 404 });
});

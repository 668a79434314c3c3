import { zip, type AsyncZippable } from 'fflate';
import * as v from 'valibot';
import type { Lang } from '$lib/i18n/number';
import { manifestXml } from '$lib/quiz/scorm/manifest';
import { fingerprint } from '$lib/text/fingerprint';
import { withCarried, type Carried } from './carried';
import { LoadsSchema, reachedFrom } from './loads';

/** A quiz to be packed. */
export interface Packed extends Carried {
	readonly title: string;
	/** The language it begins in; its page has a way to the other. */
	readonly lang: Lang;
}

/** There is no list of files, because the site was not built. */
export class NotBuiltError extends Error {}

/** The page of a package, in each language. */
const PAGES: Readonly<Record<Lang, string>> = { en: 'scorm.html', nl: 'nl/scorm.html' };

/** All other files a page names: programs, styles and the icon. */
const NAMED = /_app\/immutable\/[\w./-]+|favicon\.svg/g;

/** They are compressed already. */
const FONT = /\.woff2$/;

/** The earliest time a zip can hold: the same quiz is the same file. */
const THEN = new Date(1980, 0, 1);

/**
 * A quiz as a SCORM 1.2 package: the site's own page for it, and the files that it needs.
 *
 * @param site address of the site's folder
 * @throws NotBuiltError where the site is not a built one; TypeError where a file cannot be had
 */
export async function packageOf(packed: Packed, site: URL): Promise<Blob> {
	const list = await fetch(new URL('scorm-files.json', site));
	if (list.status === 404) throw new NotBuiltError();
	const loads = v.parse(LoadsSchema, await list.json());

	const pages = await Promise.all(
		Object.values(PAGES).map(async (path) => [path, await textOf(new URL(path, site))] as const)
	);
	const named = pages.flatMap(([, html]) => html.match(NAMED) ?? []);
	const files = await Promise.all(
		reachedFrom(named, loads).map(
			async (path) => [path, await bytesOf(new URL(path, site))] as const
		)
	);

	const { quiz, pass, title, lang } = packed;
	const launch = PAGES[lang];
	const text = new TextEncoder();
	const entries: AsyncZippable = {};
	for (const [path, html] of pages) entries[path] = text.encode(withCarried(html, { quiz, pass }));
	for (const [path, bytes] of files)
		entries[path] = FONT.test(path) ? [bytes, { level: 0 }] : bytes;
	const manifest = manifestXml({
		id: `backstep-${fingerprint(quiz)}`,
		...{ title, launch, pass },
		files: Object.keys(entries).filter((path) => path !== launch)
	});
	// First, where every system looks for it.
	return zipped({ 'imsmanifest.xml': text.encode(manifest), ...entries });
}

const zipped = (entries: AsyncZippable): Promise<Blob> =>
	new Promise((resolve, reject) => {
		zip(entries, { level: 9, mtime: THEN }, (error, bytes) => {
			if (error) reject(error);
			else resolve(new Blob([bytes], { type: 'application/zip' }));
		});
	});

async function answered(url: URL): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new TypeError(`${url.pathname}: ${response.status}`);
	return response;
}

const textOf = async (url: URL): Promise<string> => (await answered(url)).text();
const bytesOf = async (url: URL): Promise<Uint8Array> =>
	new Uint8Array(await (await answered(url)).arrayBuffer());

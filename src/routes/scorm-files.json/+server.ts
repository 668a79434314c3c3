import { readFileSync } from 'node:fs';
import { building } from '$app/environment';
import { error, json } from '@sveltejs/kit';
import { loadsOf } from '$lib/lms/loads';

export const prerender = true;

/** What the client build has just written; Vite names it so. */
const BUILT = '.svelte-kit/output/client/.vite/manifest.json';

/** Tells a page that packs a quiz which files it needs. */
export function GET(): Response {
	if (!building) error(404, 'Only a built site has a list of its files.');
	return json(loadsOf(JSON.parse(readFileSync(BUILT, 'utf8'))));
}

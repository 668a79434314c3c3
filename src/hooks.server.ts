import type { Handle } from '@sveltejs/kit';

/** Writes the language of the prerendered page into its html element. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en')
	});

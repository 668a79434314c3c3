import type { embed } from './en/embed';
import type { Lang } from './number';

/** What only a frame in another page says, in one language. */
export type EmbedWords = typeof embed;

/** Loaded with its page. */
export async function loadEmbedWords(lang: Lang): Promise<EmbedWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/embed')).embed;
		case 'nl':
			return (await import('./nl/embed')).embed;
		default:
			return lang satisfies never;
	}
}

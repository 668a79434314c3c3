import type { share } from './en/share';
import type { Lang } from './number';

/** What the Share dialog says, in one language. */
export type ShareWords = typeof share;

/** Loaded with it. */
export async function loadShareWords(lang: Lang): Promise<ShareWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/share')).share;
		case 'nl':
			return (await import('./nl/share')).share;
		default:
			return lang satisfies never;
	}
}

import type { present } from './en/present';
import type { Lang } from './number';

/** What a presentation and its speaker's window say beside the words of every page. */
export type PresentWords = typeof present;

/** Only with a presentation, and only in its language. */
export async function loadPresentWords(lang: Lang): Promise<PresentWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/present')).present;
		case 'nl':
			return (await import('./nl/present')).present;
		default:
			return lang satisfies never;
	}
}

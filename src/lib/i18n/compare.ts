import type { compare } from './en/compare';
import type { Lang } from './number';

/** What the Compare page says beside the words of every page. */
export type CompareWords = typeof compare;

/** Only on that page, and only in its language. */
export async function loadCompareWords(lang: Lang): Promise<CompareWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/compare')).compare;
		case 'nl':
			return (await import('./nl/compare')).compare;
		default:
			return lang satisfies never;
	}
}

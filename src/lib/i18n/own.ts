import type { own } from './en/own';
import type { Lang } from './number';

/** What is said while somebody brings own data along; loaded only then. */
export type OwnWords = typeof own;

export async function loadOwnWords(lang: Lang): Promise<OwnWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/own')).own;
		case 'nl':
			return (await import('./nl/own')).own;
		default:
			return lang satisfies never;
	}
}

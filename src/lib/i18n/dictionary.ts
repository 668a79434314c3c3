import type { en } from './en';
import type { Lang } from './number';

/** Everything the page says, in one language. Dutch must have every key of English: the compiler checks. */
export type Dictionary = typeof en;

/** Only the language on the screen is loaded. */
export async function loadDictionary(lang: Lang): Promise<Dictionary> {
	switch (lang) {
		case 'en':
			return (await import('./en')).en;
		case 'nl':
			return (await import('./nl')).nl;
		default:
			return lang satisfies never;
	}
}

import type { setup } from './en/setup';
import type { Lang } from './number';

/** What the setup says, in one language. */
export type SetupWords = typeof setup;

/** Loaded with the setup. */
export async function loadSetupWords(lang: Lang): Promise<SetupWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/setup')).setup;
		case 'nl':
			return (await import('./nl/setup')).setup;
		default:
			return lang satisfies never;
	}
}

import type { glossary } from './en/glossary';
import type { Lang } from './number';

/** What the glossary says. */
export type GlossaryWords = typeof glossary;

/** One word of the field. */
export interface Entry {
	readonly name: string;
	/** The same in the other language of the page. */
	readonly other: string;
	/** Other ways to write it; those with a capital are only meant so. */
	readonly forms: readonly string[];
	readonly says: string;
}

/** Only when somebody begins to use the page, and only in its language. */
export async function loadGlossaryWords(lang: Lang): Promise<GlossaryWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/glossary')).glossary;
		case 'nl':
			return (await import('./nl/glossary')).glossary;
		default:
			return lang satisfies never;
	}
}

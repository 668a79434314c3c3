import { loadGlossaryWords, type GlossaryWords } from '$lib/i18n/glossary';
import type { Lang } from '$lib/i18n/number';
import { Marker } from './mark';
import Meaning from './Meaning.svelte';
import TermLink from './TermLink.svelte';
import WordDialog from './WordDialog.svelte';

/** Everything the glossary is made of, in one language. */
export interface LoadedGlossary {
	readonly lang: Lang;
	readonly words: GlossaryWords;
	readonly marker: Marker;
	readonly TermLink: typeof TermLink;
	readonly Meaning: typeof Meaning;
	readonly WordDialog: typeof WordDialog;
}

export async function loadGlossary(lang: Lang): Promise<LoadedGlossary> {
	const words = await loadGlossaryWords(lang);
	return glossaryOf(lang, words);
}

export const glossaryOf = (lang: Lang, words: GlossaryWords): LoadedGlossary => ({
	lang,
	words,
	marker: new Marker(words),
	TermLink,
	Meaning,
	WordDialog
});

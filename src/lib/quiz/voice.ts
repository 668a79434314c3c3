import type { NumberFormat } from '$lib/explain/format';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Lang } from '$lib/i18n/number';
import type { QuizWords } from '$lib/i18n/quiz';

/** The words and the numbers of one language. */
export interface Voice {
	/** Which it is, for texts of packs that have both. */
	readonly lang: Lang;
	readonly quiz: QuizWords;
	readonly words: Dictionary;
	readonly format: NumberFormat;
}

/** A text of somebody's own, in one language or in both. */
export type Text = string | Readonly<Record<Lang, string>>;

/** Something said, in whatever language it is asked for; marked as in i18n/rich.ts. */
export type Said = (voice: Voice) => string;

/** A text in the language of whoever reads it. */
export const said =
	(text: Text): Said =>
	({ lang }) =>
		typeof text === 'string' ? text : text[lang];

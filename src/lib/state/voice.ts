import { createContext } from 'svelte';
import type { QuizWords } from '$lib/i18n/quiz';
import type { Voice } from '$lib/quiz/voice';
import type { Language } from './language.svelte';

/** How questions speak: the quiz's words and the language of the page. A function, because the language may change. */
const [getVoice, setVoice] = createContext<() => Voice>();

export { getVoice };

/** Has the questions of a page speak its language. */
export const speak = (language: Language, quiz: () => QuizWords): (() => Voice) =>
	setVoice(() => ({ lang: language.lang, quiz: quiz(), words: language.words, format: language }));

/** A number as somebody's typing was understood; more than six digits nobody compares. */
export const readText = (value: number, { format }: Voice): string =>
	format.setting(Number(value.toPrecision(6)));

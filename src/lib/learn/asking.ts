import { loadQuizWords, type QuizWords } from '$lib/i18n/quiz';
import type { Lang } from '$lib/i18n/number';
import type AskedType from './Asked.svelte';

/** What questions are asked with in the chapter. */
export interface Asking {
	readonly Asked: typeof AskedType;
	readonly quizWords: QuizWords;
}

export async function loadAsking(lang: Lang): Promise<Asking> {
	const [{ default: Asked }, quizWords] = await Promise.all([
		import('./Asked.svelte'),
		loadQuizWords(lang)
	]);
	return { Asked, quizWords };
}

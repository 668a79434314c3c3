import type { quiz } from './en/quiz';
import type { Lang } from './number';

/** What the quiz says beside the words of every page. */
export type QuizWords = typeof quiz;

/** Only with a quiz, and only in its language. */
export async function loadQuizWords(lang: Lang): Promise<QuizWords> {
	switch (lang) {
		case 'en':
			return (await import('./en/quiz')).quiz;
		case 'nl':
			return (await import('./nl/quiz')).quiz;
		default:
			return lang satisfies never;
	}
}

import { loadLearnWords } from '$lib/i18n/learn';
import type { Lang } from '$lib/i18n/number';
import { loadQuizWords } from '$lib/i18n/quiz';

type Imported<View> = Promise<{ readonly default: View }>;

/** A view of a quiz, and what it speaks with: loaded with the first quiz that is presented. */
export async function loadQuizView<View>(lang: Lang, view: Imported<View>) {
	const [{ default: InVoice }, { default: View }, quizWords] = await Promise.all([
		import('./InVoice.svelte'),
		view,
		loadQuizWords(lang)
	]);
	return { InVoice, View, quizWords };
}

/** The same for the chapter. */
export async function loadChapterView<View>(lang: Lang, view: Imported<View>) {
	const [{ default: InChapter }, { default: View }, learnWords] = await Promise.all([
		import('./InChapter.svelte'),
		view,
		loadLearnWords(lang)
	]);
	return { InChapter, View, learnWords };
}

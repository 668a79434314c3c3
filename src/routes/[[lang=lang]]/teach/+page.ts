import { loadQuizWords } from '$lib/i18n/quiz';
import { loadTeachWords } from '$lib/i18n/teach';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [quizWords, teachWords] = await Promise.all([loadQuizWords(lang), loadTeachWords(lang)]);
	return { quizWords, teachWords };
};

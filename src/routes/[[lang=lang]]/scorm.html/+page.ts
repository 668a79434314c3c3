import { loadQuizWords } from '$lib/i18n/quiz';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { quizWords: await loadQuizWords(lang) };
};

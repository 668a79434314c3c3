import { loadCompareWords } from '$lib/i18n/compare';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { compareWords: await loadCompareWords(lang) };
};

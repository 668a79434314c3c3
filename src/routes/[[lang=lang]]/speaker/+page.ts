import { loadPresentWords } from '$lib/i18n/present';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { presentWords: await loadPresentWords(lang) };
};

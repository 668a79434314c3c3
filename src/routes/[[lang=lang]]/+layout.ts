import { loadDictionary } from '$lib/i18n/dictionary';
import type { Lang } from '$lib/i18n/number';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const lang: Lang = params.lang === 'nl' ? 'nl' : 'en';
	return { lang, words: await loadDictionary(lang) };
};

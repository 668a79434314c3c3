import { loadEmbedWords } from '$lib/i18n/embed';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { embedWords: await loadEmbedWords(lang) };
};

import { factsOf, tellStory } from '$lib/chapter/facts';
import { loadLearnWords } from '$lib/i18n/learn';
import { formatInteger, formatNumber, formatSetting } from '$lib/i18n/number';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	const learnWords = await loadLearnWords(lang);
	const facts = factsOf(tellStory(), words, {
		number: (value) => formatNumber(value, lang),
		integer: formatInteger,
		setting: (value) => formatSetting(value, lang)
	});
	return { learnWords, facts };
};

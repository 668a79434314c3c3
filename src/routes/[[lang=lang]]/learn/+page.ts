import { factsOf, tellStory } from '$lib/chapter/facts';
import { loadGlossaryWords } from '$lib/i18n/glossary';
import { loadLearnWords } from '$lib/i18n/learn';
import { formatInteger, formatNumber, formatSetting } from '$lib/i18n/number';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	const [learnWords, glossaryWords] = await Promise.all([
		loadLearnWords(lang),
		loadGlossaryWords(lang)
	]);
	const facts = factsOf(tellStory(), words, {
		number: (value) => formatNumber(value, lang),
		integer: formatInteger,
		setting: (value) => formatSetting(value, lang)
	});
	return { learnWords, glossaryWords, facts };
};

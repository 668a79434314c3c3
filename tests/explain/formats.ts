import { DICTIONARIES } from '../support/dictionaries';
import { formatInteger, formatNumber, formatSetting, type Lang } from '$lib/i18n/number';
import type { NumberFormat } from '$lib/explain/format';

export const formatIn = (lang: Lang): NumberFormat => ({
	number: (value) => formatNumber(value, lang),
	integer: formatInteger,
	setting: (value) => formatSetting(value, lang)
});

/** Words and numbers of both languages. */
export const languages = (['en', 'nl'] as const).map(
	(lang) => [lang, DICTIONARIES[lang], formatIn(lang)] as const
);

import type { Dictionary } from '$lib/i18n/dictionary';
import { en } from '$lib/i18n/en';
import { compare as compareEn } from '$lib/i18n/en/compare';
import { glossary as glossaryEn } from '$lib/i18n/en/glossary';
import { learn as learnEn } from '$lib/i18n/en/learn';
import { own as ownEn } from '$lib/i18n/en/own';
import { predict as predictEn } from '$lib/i18n/en/predict';
import { present as presentEn } from '$lib/i18n/en/present';
import { quiz as quizEn } from '$lib/i18n/en/quiz';
import { setup as setupEn } from '$lib/i18n/en/setup';
import { share as shareEn } from '$lib/i18n/en/share';
import { teach as teachEn } from '$lib/i18n/en/teach';
import { nl } from '$lib/i18n/nl';
import { compare as compareNl } from '$lib/i18n/nl/compare';
import { glossary as glossaryNl } from '$lib/i18n/nl/glossary';
import { learn as learnNl } from '$lib/i18n/nl/learn';
import { own as ownNl } from '$lib/i18n/nl/own';
import { predict as predictNl } from '$lib/i18n/nl/predict';
import { present as presentNl } from '$lib/i18n/nl/present';
import { quiz as quizNl } from '$lib/i18n/nl/quiz';
import { setup as setupNl } from '$lib/i18n/nl/setup';
import { share as shareNl } from '$lib/i18n/nl/share';
import { teach as teachNl } from '$lib/i18n/nl/teach';
import type { Lang } from '$lib/i18n/number';

export const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { en, nl };

/** What is loaded later, with the part of the page that says it. */
export const LATER = {
	en: {
		compare: compareEn,
		glossary: glossaryEn,
		learn: learnEn,
		own: ownEn,
		predict: predictEn,
		present: presentEn,
		quiz: quizEn,
		setup: setupEn,
		share: shareEn,
		teach: teachEn
	},
	nl: {
		compare: compareNl,
		glossary: glossaryNl,
		learn: learnNl,
		own: ownNl,
		predict: predictNl,
		present: presentNl,
		quiz: quizNl,
		setup: setupNl,
		share: shareNl,
		teach: teachNl
	}
};

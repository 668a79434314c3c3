import type { Dictionary } from '$lib/i18n/dictionary';
import { en } from '$lib/i18n/en';
import { own as ownEn } from '$lib/i18n/en/own';
import { setup as setupEn } from '$lib/i18n/en/setup';
import { nl } from '$lib/i18n/nl';
import { own as ownNl } from '$lib/i18n/nl/own';
import { setup as setupNl } from '$lib/i18n/nl/setup';
import type { Lang } from '$lib/i18n/number';

export const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { en, nl };

/** What is loaded later, with the part of the page that says it. */
export const LATER = { en: { own: ownEn, setup: setupEn }, nl: { own: ownNl, setup: setupNl } };

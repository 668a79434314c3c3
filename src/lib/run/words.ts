import { run as en } from '$lib/i18n/en/run';
import { run as nl } from '$lib/i18n/nl/run';
import type { Lang } from '$lib/i18n/number';

/** Not part of the page's dictionaries: most runs need none of it. */
export const RUN_WORDS: Readonly<Record<Lang, typeof en>> = { en, nl };

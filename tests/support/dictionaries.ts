import type { Dictionary } from '$lib/i18n/dictionary';
import { en } from '$lib/i18n/en';
import { nl } from '$lib/i18n/nl';
import type { Lang } from '$lib/i18n/number';

export const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { en, nl };

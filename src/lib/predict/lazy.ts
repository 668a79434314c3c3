import { predict as en } from '$lib/i18n/en/predict';
import { predict as nl } from '$lib/i18n/nl/predict';
import type { Lang } from '$lib/i18n/number';
import type { PredictWords } from '$lib/i18n/predict';

/** What a page loads when steps are announced, in one file. */
export { askedOf } from '$lib/explain/asked';
export { askingOf } from '$lib/explain/asking';
export const PREDICT_WORDS: Readonly<Record<Lang, PredictWords>> = { en, nl };

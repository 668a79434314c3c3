import { plain } from '$lib/i18n/rich';
import { causeText, type Cause } from '$lib/quiz/mistake';
import type { Voice } from '$lib/quiz/voice';

/** What helps against mistakes, as plain text. */
export const causeTexts = (causes: readonly Cause[], voice: Voice): readonly string[] =>
	causes.map((cause) => plain(causeText(cause, voice)));

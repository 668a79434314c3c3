import { plain } from '$lib/i18n/rich';
import type { Cause } from '$lib/quiz/mistake';
import type { Voice } from '$lib/quiz/voice';

/** What helps against a mistake, marked as in i18n/rich.ts. */
export const causeText = (cause: Cause, voice: Voice): string =>
	typeof cause === 'string' ? voice.quiz.mistakes[cause] : cause(voice);

/** The same as plain text. */
export const causeTexts = (causes: readonly Cause[], voice: Voice): readonly string[] =>
	causes.map((cause) => plain(causeText(cause, voice)));

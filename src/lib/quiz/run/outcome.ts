import * as v from 'valibot';
import type { Answer } from '../grade';
import { MISTAKES, type Cause } from '../mistake';

/** How sure somebody was beforehand. */
export const CONFIDENCE = ['guess', 'think', 'sure'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

/** How an attempt at a question ended. */
export interface Ending {
	/** The right answer was given, whatever had been done before. */
	readonly right: boolean;
	/** Wrong answers. */
	readonly wrong: number;
	/** Hints looked at. */
	readonly hints: number;
	/** Whether the answer was shown. */
	readonly revealed: boolean;
	/** Whether it was left unanswered. */
	readonly skipped: boolean;
	/** Whether the stepper went where the answer can be seen, before it was given. */
	readonly ahead: boolean;
	readonly confidence: Confidence | null;
	/** What lies behind the wrong answers, each once. */
	readonly causes: readonly Cause[];
	/** The last answer. */
	readonly answer: Answer | null;
}

/** A question that was answered right at once by somebody who was not asked how sure they were. */
export const CLEAN: Ending = {
	right: true,
	wrong: 0,
	hints: 0,
	revealed: false,
	skipped: false,
	ahead: false,
	confidence: null,
	causes: [],
	answer: null
};

/** What came of one question, as it is kept. */
export interface Outcome extends Ending {
	/** What the question is called within its quiz. */
	readonly name: string;
}

/** Right at once, and without help. */
export const isClean = ({ right, wrong, hints, revealed, ahead }: Ending): boolean =>
	right && wrong === 0 && hints === 0 && !revealed && !ahead;

/** One for a right answer, a half if it took help or several tries; nothing for what was shown or skipped. */
export function pointsOf(ending: Ending): number {
	if (!ending.right || ending.revealed || ending.skipped || ending.ahead) return 0;
	return isClean(ending) ? 1 : 0.5;
}

/** How a question ended, in one word; `late` is right with help or after a wrong try. */
export type Ended = 'clean' | 'late' | 'revealed' | 'skipped' | 'ahead';

export function endedOf(ending: Ending): Ended {
	if (ending.skipped) return 'skipped';
	if (ending.revealed) return 'revealed';
	if (ending.ahead) return 'ahead';
	return isClean(ending) ? 'clean' : 'late';
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const AnswerSchema: v.GenericSchema<unknown, Answer> = v.variant('kind', [
	v.object({ kind: v.literal('number'), typed: v.string() }),
	v.object({ kind: v.literal('choice'), chosen: Count }),
	v.object({ kind: v.literal('order'), order: v.array(Count) }),
	v.object({ kind: v.literal('blanks'), typed: v.array(v.string()) }),
	v.object({ kind: v.literal('play'), typed: v.array(v.string()) })
]);

const CauseSchema: v.GenericSchema<unknown, Cause> = v.union([
	v.picklist(MISTAKES),
	v.object({ remark: v.union([v.string(), v.object({ en: v.string(), nl: v.string() })]) })
]);

const endingEntries = {
	right: v.boolean(),
	wrong: Count,
	hints: Count,
	revealed: v.boolean(),
	skipped: v.boolean(),
	ahead: v.boolean(),
	confidence: v.nullable(v.picklist(CONFIDENCE)),
	causes: v.array(CauseSchema),
	answer: v.nullable(AnswerSchema)
};

/** As they are kept on the device. */
export const EndingSchema: v.GenericSchema<unknown, Ending> = v.object(endingEntries);
export const OutcomeSchema: v.GenericSchema<unknown, Outcome> = v.object({
	name: v.string(),
	...endingEntries
});

import * as v from 'valibot';
import { fingerprint } from '$lib/text/fingerprint';
import type { Answer } from '../grade';
import { CONFIDENCE, EndingSchema, type Ending, type Outcome } from '../run/outcome';

/** What a learning environment keeps of a quiz at most: CMIString4096. */
const MOST = 4096;

/** A quiz as far as it has come. */
export interface Suspended {
	readonly outcomes: readonly Outcome[];
	/** What has been done with the question on the screen; null where there is none. */
	readonly open: Ending | null;
	readonly over: boolean;
}

/**
 * A quiz as a text for a learning environment to keep. What does not fit is left out, least missed first: what
 * authors of packs say to wrong answers, and the answers; then everything, and the quiz begins anew.
 *
 * @param hash the quiz, which makes its questions again from their names
 */
export function suspendText(hash: string, run: Suspended): string {
	const levels = [run, mapped(run, withoutRemarks), mapped(run, withoutAnswer)];
	const texts = levels.map((level) => JSON.stringify(shortOf(hash, level)));
	return texts.find((text) => text.length <= MOST) ?? '';
}

/** What such a text keeps of this quiz; null where it keeps nothing of it. */
export function resumed(text: string, hash: string): Suspended | null {
	try {
		const [quiz, over, open, outcomes] = v.parse(ShortRun, JSON.parse(text));
		if (quiz !== fingerprint(hash)) return null;
		return {
			over: over === 1,
			open: open && endingOf(open),
			outcomes: outcomes.map(([name, ...ending]) => ({ name, ...endingOf(ending) }))
		};
	} catch {
		return null;
	}
}

const mapped = (run: Suspended, change: <E extends Ending>(ending: E) => E): Suspended => ({
	...run,
	open: run.open && change(run.open),
	outcomes: run.outcomes.map(change)
});

const withoutRemarks = <E extends Ending>(ending: E): E => ({
	...ending,
	causes: ending.causes.filter((cause) => typeof cause === 'string')
});

const withoutAnswer = <E extends Ending>(ending: E): E => ({
	...withoutRemarks(ending),
	answer: null
});

const ShortRun = v.tuple([
	v.string(),
	v.picklist([0, 1]),
	v.nullable(v.array(v.unknown())),
	v.array(v.tupleWithRest([v.string()], v.unknown()))
]);

const shortOf = (
	hash: string,
	{ over, open, outcomes }: Suspended
): v.InferOutput<typeof ShortRun> => [
	fingerprint(hash),
	over ? 1 : 0,
	open && shortEnding(open),
	outcomes.map((outcome) => [outcome.name, ...shortEnding(outcome)])
];

/** What is left out at the end of such a list. */
const USUAL: readonly string[] = ['0', '0', '0', '0', '[]', 'null'];

/** An ending as a list, as short as it can be: what is usual at its end is left out. */
function shortEnding(ending: Ending): unknown[] {
	const { right, revealed, skipped, ahead, wrong, hints, confidence, causes, answer } = ending;
	const flags = [right, revealed, skipped, ahead].reduce((sum, flag, k) => sum | (+flag << k), 0);
	const sure = confidence ? CONFIDENCE.indexOf(confidence) + 1 : 0;
	const list = [flags, wrong, hints, sure, causes, answer && shortAnswer(answer)];
	const last = list.findLastIndex((value, k) => JSON.stringify(value) !== USUAL[k]);
	return list.slice(0, last + 1);
}

/** @throws ValiError when it is none */
function endingOf(list: readonly unknown[]): Ending {
	const [flags = 0, wrong = 0, hints = 0, sure = 0, causes = [], answer = null] = list;
	const has = (k: number): boolean => (Number(flags) & (1 << k)) !== 0;
	return v.parse(EndingSchema, {
		...{ right: has(0), revealed: has(1), skipped: has(2), ahead: has(3) },
		...{ wrong, hints, confidence: CONFIDENCE[Number(sure) - 1] ?? null, causes },
		answer: answer && answerOf(v.parse(ShortAnswer, answer))
	});
}

/** The first letter of its kind, and what it is made of. */
const ShortAnswer = v.tuple([v.picklist(['n', 'c', 'o', 'b', 'p']), v.unknown()]);

function shortAnswer(answer: Answer): v.InferOutput<typeof ShortAnswer> {
	switch (answer.kind) {
		case 'number':
			return ['n', answer.typed];
		case 'choice':
			return ['c', answer.chosen];
		case 'order':
			return ['o', answer.order];
		case 'blanks':
			return ['b', answer.typed];
		case 'play':
			return ['p', answer.typed];
		default:
			return answer satisfies never;
	}
}

/** Checked with the ending that it belongs to. */
const answerOf = ([kind, given]: v.InferOutput<typeof ShortAnswer>): unknown =>
	({
		n: { kind: 'number', typed: given },
		c: { kind: 'choice', chosen: given },
		o: { kind: 'order', order: given },
		b: { kind: 'blanks', typed: given },
		p: { kind: 'play', typed: given }
	})[kind];

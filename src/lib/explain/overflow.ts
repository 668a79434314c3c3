import { sameNumber, type Edit } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Overflow } from '$lib/timeline/overflow';
import type { NumberFormat } from './format';
import type { Telling } from './telling';

type Words = Dictionary['explain']['overflow'];
type CauseWords = Pick<Words, 'rate' | 'edited' | 'hand' | 'given'>;

/** Data, weights and biases are of order 1: a number of this size was not come by in learning. */
const LARGE = 100;
const isLarge = (value: number): boolean => Math.abs(value) >= LARGE;

/** Why numbers overflowed, as far as the causes of a run tell: what is large was not come by in learning, and is suspected. */
export type Cause =
	| { readonly kind: 'rate'; readonly edited: boolean }
	| { readonly kind: 'hand'; readonly step: number; readonly value: number }
	| { readonly kind: 'given'; readonly value: number };

/** @param step at which they did */
export function causeOf({ edits, init }: Problem, step: number): Cause {
	const before = edits.filter((edit) => edit.step <= step);
	const replaced = ({ what }: Edit, i: number): boolean =>
		before.slice(i + 1).some((later) => sameNumber(later.what, what));
	const hand = before.find((edit, i) => isLarge(edit.value) && !replaced(edit, i));
	if (hand) return { kind: 'hand', step: hand.step, value: hand.value };
	const given = init && [init.weights, init.biases].flat(3).find(isLarge);
	if (given) return { kind: 'given', value: given };
	return { kind: 'rate', edited: before.length > 0 };
}

/** That cause, and what may help. */
export function causeText(
	cause: Cause,
	{ learningRate }: Problem,
	words: CauseWords,
	format: NumberFormat
): string {
	const rate = format.setting(learningRate);
	switch (cause.kind) {
		case 'rate':
			return cause.edited ? `${words.rate(rate)} ${words.edited}` : words.rate(rate);
		case 'hand':
			return words.hand(format.setting(cause.value), format.integer(cause.step), rate);
		case 'given':
			return words.given(format.setting(cause.value), rate);
		default:
			return cause satisfies never;
	}
}

/** “_z_ of neuron 2 in layer 1” */
export function overflowName({ quantity, place }: Overflow, words: Words): string {
	const what = words.quantities[quantity];
	return place ? words.ofNeuron(what, place.neuron + 1, place.layer + 1) : what;
}

/**
 * What is told of a step that computed a number that is not finite.
 *
 * @param first the step from which training is lost; Infinity when it never is, null as long as that is not known
 */
export function ofOverflow(
	found: Overflow,
	first: number | null,
	{ moment, problem, words: { overflow: words }, format }: Telling
): string[] {
	const { step } = moment;
	const what = [overflowName(found, words), format.number(found.value)] as const;
	const meaning = Number.isNaN(found.value) ? words.nan : words.infinity;
	if (first === null) return [words.some(...what), meaning];
	if (first > step) return [words.some(...what), meaning, words.passes];
	if (first < step) return [words.since(format.integer(first))];
	return [
		words.begins(...what),
		meaning,
		causeText(causeOf(problem, step), problem, words, format)
	];
}

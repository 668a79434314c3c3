import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Overflow } from '$lib/timeline/overflow';
import type { NumberFormat } from './format';
import type { Telling } from './telling';

type Words = Dictionary['explain']['overflow'];

/** Data, weights and biases are of order 1: a number of this size was not come by in learning. */
const LARGE = 100;
const isLarge = (value: number): boolean => Math.abs(value) >= LARGE;

/** Why numbers overflowed, as far as the causes of a run tell. */
export type Cause =
	| { readonly kind: 'rate'; readonly edited: boolean }
	| { readonly kind: 'hand'; readonly step: number; readonly value: number }
	| { readonly kind: 'given'; readonly value: number };

/** @param step at which they did */
export function causeOf({ edits, init }: Problem, step: number): Cause {
	const before = edits.filter((edit) => edit.step <= step);
	const hand = before.find(({ value }) => isLarge(value));
	if (hand) return { kind: 'hand', step: hand.step, value: hand.value };
	const given = init && [init.weights, init.biases].flat(3).find(isLarge);
	if (given) return { kind: 'given', value: given };
	return { kind: 'rate', edited: before.length > 0 };
}

/** That cause, and what helps. */
export function causeText(
	cause: Cause,
	{ learningRate }: Problem,
	words: Words,
	format: NumberFormat
): string {
	switch (cause.kind) {
		case 'rate': {
			const rate = words.rate(format.setting(learningRate));
			return cause.edited ? `${rate} ${words.edited}` : rate;
		}
		case 'hand':
			return words.hand(format.setting(cause.value), format.integer(cause.step));
		case 'given':
			return words.given(format.setting(cause.value));
		default:
			return cause satisfies never;
	}
}

/** “_z_ of neuron 2 in layer 1” */
export function overflowName({ quantity, place }: Overflow, words: Words): string {
	const what = words.quantities[quantity];
	return place ? words.ofNeuron(what, place.neuron + 1, place.layer + 1) : what;
}

/** @param first the first step at which the run overflows; null where it is not known */
export function ofOverflow(
	found: Overflow,
	first: number | null,
	{ moment, problem, words: { overflow: words }, format }: Telling
): string[] {
	const cause = causeText(causeOf(problem, moment.step), problem, words, format);
	if (first === null) return [words.sometime, cause];
	if (first < moment.step) return [words.since(format.integer(first))];
	return [
		words.begins(overflowName(found, words), format.number(found.value)),
		Number.isNaN(found.value) ? words.nan : words.infinity,
		cause
	];
}

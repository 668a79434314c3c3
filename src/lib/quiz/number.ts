import type { NumberAsked } from './asked';
import type { Mistake } from './mistake';
import type { Strictness } from './strictness';
import { EXACT, toleranceOf } from './tolerance';

/**
 * A number to be computed. Somebody who works with the numbers as the page rounds them is right, too.
 *
 * @param shown what comes of the numbers as the page rounds them
 * @param mistakes those whose number cannot be told from the right one are left out
 * @param moved how far it lies from the number it was, which is to be wrong
 */
export function numberAsked(
	value: number,
	shown: number,
	mistakes: readonly Mistake[],
	strictness: Strictness,
	moved = Infinity
): NumberAsked {
	const least = toleranceOf(0, strictness);
	const usual = Math.max(Math.min(toleranceOf(value, strictness), Math.abs(moved) / 4), least);
	const tolerance = Math.max(usual, Math.abs(shown - value) + usual / 4);
	return { kind: 'number', value, tolerance, mistakes: tellable(value, tolerance, mistakes) };
}

/** A number with a tolerance of its own. */
export const numberWithin = (
	value: number,
	tolerance: number,
	mistakes: readonly Mistake[]
): NumberAsked => ({
	kind: 'number',
	value,
	tolerance,
	mistakes: tellable(value, tolerance, mistakes)
});

/** A count, which is right or wrong. */
export const countAsked = (value: number, mistakes: readonly Mistake[]): NumberAsked =>
	numberWithin(value, 0, mistakes);

/** How far an answer may be from a mistake's number and still be taken for it: never as far as what is right. */
export function mistakeTolerance({ value, tolerance }: Right, wrong: number): number {
	if (tolerance === 0) return 0;
	const apart = Math.abs(wrong - value) - tolerance;
	return Math.max(0, Math.min(toleranceOf(wrong), tolerance, apart));
}

type Right = Pick<NumberAsked, 'value' | 'tolerance'>;

/** Those whose number is wrong. */
const tellable = (value: number, tolerance: number, mistakes: readonly Mistake[]): Mistake[] =>
	mistakes.filter(({ value: wrong }) => {
		const rounding = EXACT * (Math.abs(value) + Math.abs(wrong));
		return Number.isFinite(wrong) && Math.abs(wrong - value) > tolerance + rounding;
	});

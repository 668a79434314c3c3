import type { NumberAsked } from './asked';
import type { Mistake } from './mistake';
import type { Strictness } from './strictness';
import { toleranceOf } from './tolerance';

/**
 * A number to be computed. Somebody who works with the numbers as the page rounds them is right, too.
 *
 * @param shown what comes of the numbers as the page rounds them
 * @param mistakes those whose number cannot be told from the right one are left out
 */
export function numberAsked(
	value: number,
	shown: number,
	mistakes: readonly Mistake[],
	strictness: Strictness
): NumberAsked {
	const usual = toleranceOf(value, strictness);
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

/** How far an answer may be from a mistake's number and still be taken for it. */
export const mistakeTolerance = (mistake: number, tolerance: number): number =>
	tolerance === 0 ? 0 : Math.min(toleranceOf(mistake), tolerance);

const tellable = (value: number, tolerance: number, mistakes: readonly Mistake[]): Mistake[] =>
	mistakes.filter(
		(mistake) =>
			Number.isFinite(mistake.value) &&
			Math.abs(mistake.value - value) > tolerance + mistakeTolerance(mistake.value, tolerance)
	);

import type { Strictness } from './strictness';

/** What rounding alone makes of a number, relative to it: no difference. */
export const EXACT = 1e-12;

/** How many times the usual tolerance each allows. */
const FACTORS: Readonly<Record<Strictness, number>> = { lenient: 4, usual: 1, strict: 0.25 };

/**
 * How far off an answer may be: half a hundredth for numbers of about 1, two per cent of smaller ones, half a
 * per cent of larger ones. An exact 0 allows a twentieth of the smallest number the page writes with decimals.
 */
export function toleranceOf(value: number, strictness: Strictness = 'usual'): number {
	const size = Math.abs(value);
	const usual = size < 0.25 ? 0.02 * size : Math.max(0.005, 0.005 * size);
	return FACTORS[strictness] * Math.max(usual, 5e-5);
}

import type { Value } from '$lib/experiment/comparison';
import type { Curve } from './verdict';

/** A curve somebody predicts. */
export interface Guess {
	/** Of the run that is predicted. */
	readonly value: Value;
	/** The loss before training, which is known. */
	readonly start: number;
	/** Losses at the knots. */
	readonly knots: readonly number[];
	/** Whether the truth is shown. */
	readonly revealed: boolean;
}

/** Points that are dragged; between them a guess is straight. */
export const KNOTS = 6;

/** The epoch at which a knot stands; knot −1 is the start, which is known. */
export const epochOfKnot = (knot: number, epochs: number): number => ((knot + 1) * epochs) / KNOTS;

/** The curve through the start and the knots. */
export function guessCurve(start: number, knots: readonly number[], epochs: number): Curve {
	const heights = [start, ...knots];
	return Array.from({ length: epochs + 1 }, (_, epoch) => {
		const along = (epoch / epochs) * KNOTS;
		const i = Math.min(Math.floor(along), KNOTS - 1);
		return heights[i]! + (along - i) * (heights[i + 1]! - heights[i]!);
	});
}

/**
 * How far a guess lies from the truth on average, after the start. Losses above the chart count as its top: nobody
 * can drag a point further.
 */
export function distance(guess: Curve, truth: Curve, top: number): number {
	const shown = (loss: number): number => (loss < top ? loss : top);
	let sum = 0;
	for (let epoch = 1; epoch < truth.length; epoch++)
		sum += Math.abs(shown(guess[epoch]!) - shown(truth[epoch]!));
	return sum / (truth.length - 1);
}

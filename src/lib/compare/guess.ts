import type { Value } from '$lib/experiment/comparison';
import type { Curve } from '$lib/explain/judge/verdict';

/** A curve somebody predicts. */
export interface Guess {
	/** Of the run that is predicted. */
	readonly value: Value;
	/** The loss before training, which is known. */
	readonly start: number;
	/** Losses at `POINTS` places, evenly along the run; between them the guess is straight. */
	readonly points: readonly number[];
	/** The last point that has been drawn, beyond which the guess stays level; −1 before anything has been. */
	readonly reach: number;
	/** Whether the truth is shown. */
	readonly revealed: boolean;
}

export const POINTS = 60;
const LAST = POINTS - 1;
/** Handles by which a guess is bent, evenly along the run, too. */
export const KNOTS = 6;
const APART = POINTS / KNOTS;

/** Nothing drawn yet: a level line from what is known. */
export const emptyGuess = (value: Value, start: number): Guess => ({
	value,
	start,
	points: Array<number>(POINTS).fill(start),
	reach: -1,
	revealed: false
});

export const isDrawn = ({ reach }: Guess): boolean => reach >= 0;

export const pointOfKnot = (knot: number): number => (knot + 1) * APART - 1;

/** The epoch at which a knot stands. */
export const epochOfKnot = (knot: number, epochs: number): number => ((knot + 1) * epochs) / KNOTS;

/** A place where the pen is. */
export interface PenPoint {
	/** Of the run, 0…1. */
	readonly along: number;
	readonly loss: number;
}

/**
 * Draws a straight stroke. Put down beyond what has been drawn, the pen first comes from there; what lies beyond the
 * furthest it has been stays level.
 */
export function drawn(guess: Guess, from: PenPoint, to: PenPoint): Guess {
	const points = guess.points.slice();
	const [a, b] = [pointAt(from), pointAt(to)];
	if (guess.reach < Math.min(a, b))
		join(points, guess.reach, points[guess.reach] ?? guess.start, a, from.loss);
	join(points, a, from.loss, b, to.loss);
	const reach = Math.max(guess.reach, a, b);
	return { ...guess, points: points.fill(points[reach]!, reach + 1), reach };
}

const pointAt = ({ along }: PenPoint): number =>
	Math.min(Math.max(Math.round(along * POINTS) - 1, 0), LAST);

/** Puts all points from one to another on a straight line; −1 is the start, which stays. */
function join(points: number[], a: number, from: number, b: number, to: number): void {
	const step = a <= b ? 1 : -1;
	for (let i = a; i !== b + step; i += step)
		if (i >= 0) points[i] = a === b ? to : from + ((i - a) / (b - a)) * (to - from);
}

/** Puts a knot at a loss; what lies between it and its neighbours bends along, and stays between 0 and the top. */
export function bent(guess: Guess, knot: number, loss: number, top: number): Guess {
	const centre = pointOfKnot(knot);
	const by = loss - guess.points[centre]!;
	const points = guess.points.map((height, i) => {
		const share = Math.max(1 - Math.abs(i - centre) / APART, 0);
		return share === 0 ? height : Math.min(Math.max(height + share * by, 0), top);
	});
	return { ...guess, points, reach: LAST };
}

/** The curve through the start and the points. */
export function guessCurve(
	{ start, points }: Pick<Guess, 'start' | 'points'>,
	epochs: number
): Curve {
	const heights = [start, ...points];
	return Array.from({ length: epochs + 1 }, (_, epoch) => {
		const along = (epoch / epochs) * POINTS;
		const i = Math.min(Math.floor(along), LAST);
		return heights[i]! + (along - i) * (heights[i + 1]! - heights[i]!);
	});
}

/**
 * How far a guess lies from the truth on average, after the start. Losses above the chart count as its top: nobody
 * can draw further up.
 */
export function distance(guess: Curve, truth: Curve, top: number): number {
	const shown = (loss: number): number => (loss < top ? loss : top);
	let sum = 0;
	for (let epoch = 1; epoch < truth.length; epoch++)
		sum += Math.abs(shown(guess[epoch]!) - shown(truth[epoch]!));
	return sum / (truth.length - 1);
}

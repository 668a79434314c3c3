/**
 * What the curve of a run says about it.
 *
 * A curve is a list of losses: curve[0] is the mean loss before any training, curve[e] the mean loss of
 * epoch e, each sample's taken when it was visited.
 */
export type Curve = readonly number[];

export type Verdict =
	/** Too few epochs to tell. */
	| { readonly kind: 'short' }
	/** A step computed a number that is not finite. */
	| { readonly kind: 'diverged'; readonly step: number }
	/** It goes up and down and keeps little of what it gains. */
	| { readonly kind: 'oscillating'; readonly rises: number; readonly epochs: number }
	/** It ends above where it began. */
	| { readonly kind: 'grown'; readonly from: number; readonly to: number }
	/** It goes nowhere. */
	| { readonly kind: 'flat' }
	/** It still gains something: so much between the last two tenths of the run. */
	| { readonly kind: 'falling'; readonly drop: number; readonly epochs: number }
	/** From this epoch on it stays where it ends. */
	| { readonly kind: 'converged'; readonly epoch: number }
	/** It has converged, and another run ends clearly lower: only `naming.ts` can tell. */
	| { readonly kind: 'settled'; readonly at: number; readonly epoch: number };

/** Epochs below which a curve says nothing. */
const FEWEST = 5;
/** Shares of the whole fall: a climb that undoes it, a drop that still matters, and losses that have arrived. */
const UNDONE = 0.25;
const STILL = 0.01;
const ARRIVED = 0.05;
/** Of the loss: what counts as going up at all. */
const NOTICED = 0.05;
/** Of the loss: what may come of adding rounded numbers. */
const ROUNDING = 1e-9;
/** Of the epochs: how many go up, and how many go down, where a curve oscillates. */
const BOTH_WAYS = 1 / 6;

/**
 * @param curve of a whole run
 * @param overflow the first step that computed a number that is not finite
 */
export function verdictOf(curve: Curve, overflow: number | null): Verdict {
	const epochs = curve.length - 1;
	if (overflow !== null) return { kind: 'diverged', step: overflow };
	if (epochs < FEWEST) return { kind: 'short' };

	const start = curve[0]!;
	const end = endOf(curve);
	const fall = start - end;
	const tenth = tenthOf(epochs);
	const rest = curve.slice(-Math.max(tenth, FEWEST));
	// Whatever its way was like, it has come to rest.
	const calm = Math.max(...rest) - Math.min(...rest) <= ARRIVED * fall;
	const late = calm ? rest : curve.slice(Math.floor((2 * epochs) / 3));
	const climb = climbOf(late);
	const ups = risesOf(late) / (late.length - 1);

	const undone = ups >= BOTH_WAYS && ups <= 1 - BOTH_WAYS && climb >= UNDONE * fall;
	if (undone && climb >= NOTICED * Math.max(start, end))
		return { kind: 'oscillating', rises: risesOf(curve), epochs };
	if (end > (1 + NOTICED) * start) return { kind: 'grown', from: start, to: end };
	if (undone || fall <= ROUNDING * start) return { kind: 'flat' };

	const drop = mean(curve.slice(-2 * tenth, -tenth)) - end;
	const half = Math.floor(rest.length / 2);
	// A spike just before the rest is a drop, too, but not one that goes on.
	const goesOn = !calm || mean(rest.slice(0, half)) - mean(rest.slice(-half)) > (STILL * fall) / 2;
	if (drop > STILL * fall && goesOn) return { kind: 'falling', drop, epochs: tenth };
	return { kind: 'converged', epoch: arrival(curve, end, Math.max(ARRIVED * fall, climb)) };
}

/** Where a curve ends: the mean of its last tenth, so that one lucky epoch does not decide. */
export const endOf = (curve: Curve): number => mean(curve.slice(-tenthOf(curve.length - 1)));

/** In how many epochs the loss was higher than in the one before. */
export const risesOf = (curve: Curve): number =>
	curve.reduce((rises, loss, i) => rises + (i > 0 && loss > curve[i - 1]! ? 1 : 0), 0);

/** The greatest rise from any loss to a later one. */
function climbOf(curve: Curve): number {
	let [lowest, climb] = [Infinity, 0];
	for (const loss of curve) {
		lowest = Math.min(lowest, loss);
		climb = Math.max(climb, loss - lowest);
	}
	return climb;
}

/** The first epoch from which on every loss is so near to a level. */
function arrival(curve: Curve, level: number, near: number): number {
	let epoch = curve.length - 1;
	while (epoch > 1 && Math.abs(curve[epoch - 1]! - level) <= near) epoch--;
	return epoch;
}

const tenthOf = (epochs: number): number => Math.max(Math.round(epochs / 10), 1);

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

import { fanInOf } from '$lib/engine/shape';
import { startLoss } from '$lib/explain/judge/loss';
import { overshoots, type Rated } from '$lib/explain/judge/naming';
import { RATES } from '$lib/explain/judge/trio';
import { verdictOf } from '$lib/explain/judge/verdict';
import type { Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import type { Draw } from '../../draw';

/** One problem trained with several learning rates, each ten times the one before. */
export interface Ladder {
	readonly epochs: number;
	/** In rising order of their rates. */
	readonly runs: readonly Rated[];
}

/** Epochs that tell something and do not take long. */
const FEWEST = 30;
const MOST = 60;
/** Visits of samples times parameters that one run may cost: some milliseconds. */
const COST = 1.5e6;

const ladders = new WeakMap<Problem, Map<number, Ladder | null>>();

/**
 * The ladder through a drawn first rate, up to where two in a row overshoot; computed once for a problem. Null where
 * that would take long, or where nothing is computed that is a number.
 */
export function ladderOf(problem: Problem, draw: Draw): Ladder | null {
	const first = draw.below(2);
	const known = ladders.get(problem) ?? new Map<number, Ladder | null>();
	ladders.set(problem, known);
	if (!known.has(first)) known.set(first, climb(problem, first));
	return known.get(first)!;
}

function climb(problem: Problem, first: number): Ladder | null {
	const n = problem.samples.inputs.length;
	const affordable = Math.floor(COST / (n * sizeOf(problem)));
	const epochs = Math.min(Math.max(problem.epochs, FEWEST), MOST, affordable);
	const start = startLoss(problem);
	if (epochs < FEWEST || !Number.isFinite(start)) return null;
	const runs: Rated[] = [];
	for (let i = first; i < RATES.length; i += 2) {
		const timeline = new Timeline({ ...problem, epochs, learningRate: RATES[i]!, edits: [] });
		timeline.computeWhile(() => timeline.overflow === null);
		const curve = [start, ...timeline.epochLosses];
		runs.push({ rate: RATES[i]!, curve, verdict: verdictOf(curve, timeline.overflow) });
		if (runs.length > 2 && runs.slice(-2).every(overshoots)) break;
	}
	return { epochs, runs };
}

/** Numbers to compute with for one sample: parameters and neurons. */
const sizeOf = ({ inputs, layers }: Problem): number =>
	layers.reduce((sum, { units }, l) => sum + units * (fanInOf(inputs, layers, l) + 8), 0);

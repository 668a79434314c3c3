import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';
import { isWorse, overshoots, type Rated } from './naming';
import { startLoss } from './loss';
import { endOf, mean, verdictOf } from './verdict';

/** The rates that are tried: three to every power of ten, as people say them. */
export const RATES: readonly number[] = [
	1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000
];
/** Where trying begins: within the usual 0.001 to 0.1. */
const MIDDLE = RATES.indexOf(0.03);

/** Visits of samples that a trial may cost; a longer run is tried over fewer epochs. */
const MOST_SAMPLES = 40_000;
/** Fewer epochs than this tell nothing. */
const FEWEST_EPOCHS = 10;
/** Samples between two chances to stop. */
const SAMPLES_AT_A_TIME = 64;

/** How many epochs of a run are tried. */
export const epochsTried = ({ epochs, samples }: Problem): number =>
	Math.min(epochs, Math.max(FEWEST_EPOCHS, Math.floor(MOST_SAMPLES / samples.inputs.length)));

export interface Trio {
	/** In rising order. */
	readonly rates: readonly number[];
	/** The highest rate that was tried, where not one of them overshoots. */
	readonly tame: number | null;
}

/**
 * Finds three learning rates that show too low, about right and too high on this problem: trains it with rates from
 * the middle upwards until two in a row overshoot, then from the middle downwards until one is plainly too low.
 * Yields the share that is done, often.
 *
 * @param timelineOf the run of a problem; asked for once per rate
 */
export function* findTrio(
	problem: Problem,
	timelineOf: (problem: Problem) => Timeline
): Generator<number, Trio> {
	const epochs = epochsTried(problem);
	const start = startLoss(problem);
	/** In rising order. */
	const tried: Rated[] = [];
	function* attempt(rate: number): Generator<number, Rated> {
		const timeline = timelineOf({ ...problem, epochs, learningRate: rate, edits: [] });
		while (!timeline.complete && timeline.overflow === null) {
			timeline.computeMore(SAMPLES_AT_A_TIME);
			yield (tried.length + timeline.computed / timeline.length) / RATES.length;
		}
		const curve = [start, ...timeline.epochLosses];
		return { rate, curve, verdict: verdictOf(curve, timeline.overflow) };
	}
	for (const rate of RATES.slice(MIDDLE)) {
		tried.push(yield* attempt(rate));
		if (tried.length > 1 && tried.slice(-2).every(overshoots)) break;
	}
	for (const rate of RATES.slice(0, MIDDLE).toReversed()) {
		if (tried.length > 2 && isTooLow(tried[0]!, rightOf(tried))) break;
		tried.unshift(yield* attempt(rate));
	}
	return { rates: chooseTrio(tried), tame: tried.some(overshoots) ? null : tried.at(-1)!.rate };
}

/** Of the loss at the start: rates whose curves lie this near to the lowest are as good; the lowest of them is safest. */
const AS_GOOD = 0.05;

/**
 * About right is the lowest rate whose whole curve lies about as low as any, overshooting ones apart. Too high is the
 * next one above that overshoots and pays for it; too low the highest one below that has come less than half as far,
 * preferably one whose curve still falls.
 *
 * @param tried in rising order
 */
export function chooseTrio(tried: readonly Rated[]): readonly number[] {
	const right = rightOf(tried);
	const below = tried.filter(({ rate }) => rate < right.rate);
	const above = tried.filter(({ rate }) => rate > right.rate);
	const low =
		below.findLast((run) => isTooLow(run, right)) ??
		below.findLast((run) => isHalfway(run, right)) ??
		below[0];
	const high =
		above.find((run) => overshoots(run) && isWorse(run, right)) ??
		above.find(overshoots) ??
		above.at(-1);
	return [low, right, high].flatMap((run) => (run ? [run.rate] : []));
}

function rightOf(tried: readonly Rated[]): Rated {
	const calm = tried.filter((run) => !overshoots(run));
	const candidates = calm.length > 0 ? calm : tried;
	const lowest = Math.min(...candidates.map(heightOf));
	const near = lowest + AS_GOOD * candidates[0]!.curve[0]!;
	return candidates.find((run) => heightOf(run) <= near) ?? candidates[0]!;
}

/** Whether a run has come less than half as far as the right one. */
const isHalfway = ({ curve }: Rated, right: Rated): boolean =>
	endOf(curve) >= (curve[0]! + endOf(right.curve)) / 2;

const isTooLow = (run: Rated, right: Rated): boolean =>
	run.rate < right.rate && run.verdict.kind === 'falling' && isHalfway(run, right);

/** How high a curve lies on the whole. */
const heightOf = ({ curve }: Rated): number => mean(curve);

import type { Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';

/** A tenth of a learning rate, to one significant digit. */
export const smallerRate = (rate: number): number => Number((rate / 10).toPrecision(1));

/** Samples after which a run that is still finite counts as one that stays so. */
const ENOUGH = 200_000;
/** Rates that are tried. */
const MOST = 10;

/**
 * Looks for a learning rate with which a run stays finite: a tenth, a hundredth, … In slices, as `whenIdle`
 * asks for them.
 */
export class RateSearch {
	readonly #problem: Problem;
	#rate: number;
	#tried = 0;
	#timeline: Timeline | null = null;

	constructor(problem: Problem) {
		this.#problem = problem;
		this.#rate = problem.learningRate;
	}

	/** Goes on looking as long as `goOn()` holds. Returns the rate, null where there is none, or undefined as long as that is not known. */
	look(goOn: () => boolean): number | null | undefined {
		while (goOn()) {
			const timeline = (this.#timeline ??= this.#next());
			if (!timeline) return null;
			timeline.computeWhile(
				() => timeline.overflow === null && timeline.sampleLosses.length < ENOUGH && goOn()
			);
			if (timeline.overflow !== null) this.#timeline = null;
			else if (timeline.complete || timeline.sampleLosses.length >= ENOUGH) return this.#rate;
		}
		return undefined;
	}

	/** The run with the next smaller rate. */
	#next(): Timeline | null {
		this.#rate = smallerRate(this.#rate);
		if (this.#tried++ === MOST || this.#rate === 0) return null;
		return new Timeline({ ...this.#problem, learningRate: this.#rate });
	}
}

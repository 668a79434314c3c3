import type { Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';

/** A tenth of a learning rate, to one significant digit. */
export const smallerRate = (rate: number): number => Number((rate / 10).toPrecision(1));

/** Samples after which a run that is still finite counts as one that stays so. */
const ENOUGH = 200_000;
/** Rates that are tried. */
const MOST = 10;

/**
 * Looks for a smaller learning rate with which a run stays finite: a tenth, a hundredth, … In slices, as `whenIdle`
 * asks for them.
 */
export class RateSearch {
	readonly #problem: Problem;
	readonly #better: (timeline: Timeline) => boolean;
	#rate: number;
	#tried = 0;
	#timeline: Timeline | null = null;

	/** @param better what the run with that rate has to be as well, as far as it was computed */
	constructor(problem: Problem, better: (timeline: Timeline) => boolean = () => true) {
		this.#problem = problem;
		this.#better = better;
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
			else if (timeline.complete || timeline.sampleLosses.length >= ENOUGH) {
				if (this.#better(timeline)) return this.#rate;
				this.#timeline = null;
			}
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

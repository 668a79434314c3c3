import type { Experiment } from '$lib/experiment/experiment';
import type { Problem } from '$lib/experiment/problem';
import { findTrio, type Trio } from '$lib/explain/judge/trio';
import { Background } from '$lib/state/background.svelte';
import { SHARE_OF_BUDGET, type Runner } from '$lib/state/race.svelte';
import { Timeline } from '$lib/timeline/timeline';

/** Looks for learning rates that show too low, about right and too high, and keeps the runs it has computed for them. */
export class RateSearch {
	readonly #job = new Background<{ of: Experiment; trio: Trio }>();
	#tried: readonly Runner[] = [];

	/** How much has been tried, 0…1. */
	get share(): number {
		return this.#job.share;
	}

	/** Runs of the last search that are whole runs. */
	get tried(): readonly Runner[] {
		return this.#tried;
	}

	/** What has been found for an experiment; null before that. */
	trioOf(experiment: Experiment): Trio | null {
		return this.#job.value?.of === experiment ? this.#job.value.trio : null;
	}

	/**
	 * Looks for the rates of an experiment. Returns a function that gives it up.
	 *
	 * @param problem whose learning rate does not matter
	 * @param keyOf the name of the run with a rate
	 */
	begin(of: Experiment, problem: Problem, keyOf: (rate: number) => string): () => void {
		const tried: Runner[] = (this.#tried = []);
		const keep = (trial: Problem): Timeline => {
			const timeline = new Timeline(trial, SHARE_OF_BUDGET);
			if (trial.epochs === problem.epochs)
				tried.push({ key: keyOf(trial.learningRate), problem: trial, timeline });
			return timeline;
		};
		return this.#job.run(
			(function* () {
				return { of, trio: yield* findTrio(problem, keep) };
			})()
		);
	}
}

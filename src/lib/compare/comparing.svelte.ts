import { createContext, untrack } from 'svelte';
import { startOf, writeAddress } from '$lib/experiment/address';
import {
	MOST_RUNS,
	readComparison,
	runOf,
	writeComparison,
	type Comparison,
	type Value,
	type Varied
} from '$lib/experiment/comparison';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { ownIn } from '$lib/experiment/own/link';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { startLoss } from '$lib/explain/judge/loss';
import { verdictOf, type Curve, type Verdict } from '$lib/explain/judge/verdict';
import { Race } from '$lib/state/race.svelte';
import { mostEpochs } from '$lib/timeline/settle';
import type { Timeline } from '$lib/timeline/timeline';
import { usualValues } from './propose';
import { RateSearch } from './rate-search.svelte';
import { firstShown, settled, type Shown } from './settled';

/** One run of the comparison, as far as it is known. */
export interface Run {
	readonly value: Value;
	readonly experiment: Experiment;
	readonly problem: Problem;
	readonly timeline: Timeline;
	readonly complete: boolean;
	/** See `verdict.ts`. */
	readonly curve: Curve;
	/** Null as long as nothing final can be said. */
	readonly verdict: Verdict | null;
}

/** What is on the Compare page: an address, and the runs it stands for. */
export class Comparing {
	#shown: Shown = $state.raw(firstShown());
	/** An address whose data could not be loaded. */
	#missing: string | null = $state.raw(null);
	#asked = 0;
	readonly #race = new Race();
	readonly #search = new RateSearch();
	/** Mean losses before training, by the samples and what the weights come from. */
	readonly #starts = new WeakMap<Problem['samples'], Record<string, number>>();

	readonly comparison = $derived(this.#shown.comparison);
	readonly base = $derived(this.comparison.base);
	readonly dataset = $derived(this.#shown.dataset);
	readonly vary = $derived(this.comparison.vary);
	readonly notes = $derived(this.#shown.notes);
	readonly unavailable = $derived(this.#missing !== null);
	readonly hash = $derived(writeComparison(this.comparison));
	/** Samples in the data. */
	readonly n = $derived(this.dataset.inputs.length);
	readonly #usual = $derived(usualValues(this.vary, this.base.experiment, this.n));
	readonly #found = $derived(this.#search.trioOf(this.base.experiment));
	/** Whether the learning rates are still being looked for, and how far that has come. */
	readonly searching = $derived(!this.comparison.values && !this.#usual && !this.#found);
	readonly searched = $derived(this.#search.share);
	/** In the order of the runs; empty while they are being looked for. */
	readonly values = $derived(this.comparison.values ?? this.#usual ?? this.#found?.rates ?? []);
	readonly full = $derived(this.values.length >= MOST_RUNS);
	/** The highest rate that was tried, where none was too high; null as well where the rates were chosen by hand. */
	readonly tame = $derived((!this.comparison.values && !this.#usual && this.#found?.tame) || null);
	/** Epochs of every run: as many as the longest of them may have. */
	readonly epochs = $derived.by(() => {
		const { layers, epochs } = this.base.experiment;
		const most = this.values.map((value) => {
			const { batchSize } = runOf(this.base.experiment, this.vary, value);
			return mostEpochs(this.n, layers.length, batchSize);
		});
		return Math.min(epochs, ...most);
	});
	readonly race = $derived(this.#race);

	readonly runs: readonly Run[] = $derived(
		this.#race.runs.flatMap(({ key, problem, timeline, complete, overflow, epochLosses }, i) => {
			const value = this.values[i];
			if (value === undefined || this.#keyOf(value) !== key) return [];
			const curve = [this.#startOf(value, problem), ...epochLosses];
			const verdict = complete || overflow !== null ? verdictOf(curve, overflow) : null;
			return [
				{
					value,
					experiment: this.experimentOf(value),
					problem,
					timeline,
					complete,
					curve,
					verdict
				}
			];
		})
	);

	/** With the data at hand, which all runs share. */
	readonly #problem = $derived(
		problemOf({ ...runOf(this.base.experiment, 'lr', 0), epochs: this.epochs }, this.dataset)
	);

	problemOf = (value: Value): Problem => ({ ...this.#problem, ...this.experimentOf(value) });

	/** The experiment of a run. */
	experimentOf = (value: Value): Experiment => ({
		...runOf(this.base.experiment, this.vary, value),
		epochs: this.epochs
	});

	/** Shows the text after # of a link, loading its data first. */
	load = async (hash: string): Promise<void> => {
		const asked = ++this.#asked;
		const reading = readComparison(hash, await ownIn(hash));
		let dataset: Dataset | null = null;
		try {
			dataset = await loadDataset(reading.comparison.base.experiment.data);
		} catch {
			// Without a network, data that were never loaded cannot be had.
		}
		if (asked !== this.#asked) return;
		this.#missing = dataset ? null : hash;
		if (dataset) this.#shown = settled(reading, dataset);
	};

	/** Asks once more for data that could not be loaded. */
	retry = async (): Promise<void> => {
		if (this.#missing !== null) await this.load(this.#missing);
	};

	/** Compares runs of another experiment in the same way. */
	begin = (experiment: Experiment): Promise<void> => {
		const base = startOf(experiment, this.base.hide);
		return this.load(writeComparison({ ...this.comparison, base, values: null, over: null }));
	};

	dismissNotes = (): void => {
		this.#missing = null;
		this.#shown = { ...this.#shown, notes: [] };
	};

	/** Varies something else. */
	choose = (vary: Varied): void => {
		if (vary === this.vary) return;
		const axis = vary === 'batch' ? this.comparison.axis : 'epochs';
		this.change({ vary, values: null, axis });
	};

	/** Adds a run, where there may be one more. */
	add = (value: Value): void => {
		if (!this.full) this.change({ values: [...this.values, value] });
	};

	remove = (value: Value): void =>
		this.change({ values: this.values.filter((other) => other !== value) });

	/** Gives a run another value; unless another run has it already. */
	replace = (value: Value, by: Value): void => {
		if (this.values.includes(by)) return;
		this.change({ values: this.values.map((other) => (other === value ? by : other)) });
	};

	change = (change: Partial<Comparison>): void => {
		this.#shown = { ...this.#shown, comparison: { ...this.comparison, ...change } };
	};

	/** Looks for learning rates where none are chosen. Returns a function that gives it up. */
	search = (): (() => void) | undefined =>
		this.searching
			? this.#search.begin(this.base.experiment, this.#problem, (rate) => this.#keyOf(rate))
			: undefined;

	/** Has the runs computed, and no others. */
	compute = (): void => {
		const runners = this.values.map((value) => ({
			key: this.#keyOf(value),
			problem: this.problemOf(value)
		}));
		// Who is running already must not call this back.
		untrack(() => this.#race.enter(runners, this.#search.tried));
	};

	close = (): void => this.#race.close();

	#keyOf(value: Value): string {
		return writeAddress(startOf(this.experimentOf(value)));
	}

	/** Computed once for all runs that begin with the same weights. */
	#startOf(value: Value, problem: Problem): number {
		let starts = this.#starts.get(problem.samples);
		if (!starts) this.#starts.set(problem.samples, (starts = {}));
		return (starts[value === 'zeros' ? value : problem.seed] ??= startLoss(problem));
	}
}

export const [getComparing, setComparing] = createContext<Comparing>();

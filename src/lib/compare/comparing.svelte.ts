import { createContext, untrack } from 'svelte';
import { startOf, writeAddress, type AddressNote } from '$lib/experiment/address';
import {
	limitOf,
	MOST_RUNS,
	readComparison,
	runOf,
	writeComparison,
	type Comparison,
	type ComparisonReading,
	type Value,
	type Varied
} from '$lib/experiment/comparison';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { clamp } from '$lib/experiment/limits';
import { ownIn } from '$lib/experiment/own/link';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { Background } from '$lib/state/background.svelte';
import { Race, SHARE_OF_BUDGET, type Runner } from '$lib/state/race.svelte';
import { mostEpochs, settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { usualValues } from './propose';
import { startLoss } from '$lib/explain/judge/loss';
import { findTrio, type Trio } from '$lib/explain/judge/trio';
import { verdictOf, type Curve, type Verdict } from '$lib/explain/judge/verdict';

/** What belongs together on the screen. */
interface Shown {
	readonly comparison: Comparison;
	readonly dataset: Dataset;
	readonly notes: readonly AddressNote[];
}

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
	#shown: Shown = $state.raw(atOnce());
	/** An address whose data could not be loaded. */
	#missing: string | null = $state.raw(null);
	#asked = 0;
	readonly #race = new Race();
	/** Looks for learning rates where none have been chosen. */
	readonly #trio = new Background<{ of: Experiment; trio: Trio }>();
	/** Runs that the search has computed to their ends. */
	#tried: readonly Runner[] = [];
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
	readonly #found = $derived(
		this.#trio.value?.of === this.base.experiment ? this.#trio.value.trio : null
	);
	/** Whether the learning rates are still being looked for, and how far that has come. */
	readonly searching = $derived(!this.comparison.values && !this.#usual && !this.#found);
	readonly searched = $derived(this.#trio.share);
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
	search = (): (() => void) | undefined => {
		if (!this.searching) return undefined;
		const { epochs } = this;
		const { experiment } = this.base;
		const problem = this.#problem;
		const tried: Runner[] = (this.#tried = []);
		const keep = (trial: Problem): Timeline => {
			const timeline = new Timeline(trial, SHARE_OF_BUDGET);
			if (trial.epochs === epochs)
				tried.push({ key: this.#keyOf(trial.learningRate), problem: trial, timeline });
			return timeline;
		};
		return this.#trio.run(
			(function* () {
				return { of: experiment, trio: yield* findTrio(problem, keep) };
			})()
		);
	};

	/** Has the runs computed, and no others. */
	compute = (): void => {
		const runners = this.values.map((value) => ({
			key: this.#keyOf(value),
			problem: this.problemOf(value)
		}));
		// Who is running already must not call this back.
		untrack(() => this.#race.enter(runners, this.#tried));
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

/** What can only be held to the data once they are there. */
function settled({ comparison, notes }: ComparisonReading, dataset: Dataset): Shown {
	const n = dataset.inputs.length;
	const { address: base, notes: noted } = settle({ address: comparison.base, notes }, n);
	const { vary, values } = comparison;
	if (vary !== 'batch' || !values)
		return { comparison: { ...comparison, base }, dataset, notes: noted };
	const limit = { ...limitOf('batch'), max: n };
	const legal = [...new Set(values.map((value) => clamp(Number(value), limit)))];
	const used = legal.join(',');
	const capped = values.join(',') !== used;
	return {
		comparison: { ...comparison, base, values: legal },
		dataset,
		notes: capped
			? [
					...noted.filter(({ key }) => key !== 'values'),
					{ key: 'values', given: values.join(','), used, range: limit }
				]
			: noted
	};
}

/** @throws TypeError when the data have to be loaded first */
function atOnce(): Shown {
	const reading = readComparison('');
	const dataset = loadDataset(reading.comparison.base.experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	return settled(reading, dataset);
}

export const [getComparing, setComparing] = createContext<Comparing>();

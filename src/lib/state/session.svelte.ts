import { createContext } from 'svelte';
import {
	readAddress,
	writeAddress,
	type Address,
	type AddressNote,
	type Reading
} from '$lib/experiment/address';
import type { Selection } from '$lib/experiment/selection';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { problemOf } from '$lib/experiment/problem';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { travel, type Direction, type Granularity } from '$lib/timeline/travel';

/** Computed between two looks at the clock. */
const SAMPLES_AT_A_TIME = 32;
/** Milliseconds a step may keep the page waiting; what takes longer is computed in slices. */
const PATIENCE = 30;
/** Milliseconds between two pictures of a loss curve that is still growing. */
const BETWEEN_LOSSES = 100;

/** What belongs together on the screen. */
interface Shown {
	readonly address: Address;
	readonly dataset: Dataset;
	readonly notes: readonly AddressNote[];
}

/** What is on the screen: an address, and the moment it stands for. */
export class Session {
	#shown: Shown = $state.raw(atOnce(readAddress('')));
	/** A step that is still being computed; it is shown as soon as it can be. */
	#wanted: number | null = $state(null);
	/** An address whose data could not be loaded. */
	#missing: Reading | null = $state.raw(null);
	/** Counts the addresses asked for; one whose data arrive after a later one is dropped. */
	#asked = 0;
	#losses: { of: Timeline; at: number; means: readonly number[] } | null = $state.raw(null);

	readonly experiment = $derived(this.#shown.address.experiment);
	readonly dataset = $derived(this.#shown.dataset);
	readonly problem = $derived(problemOf(this.experiment, this.dataset));
	readonly timeline = $derived(new Timeline(this.problem));
	readonly schedule = $derived(this.timeline.schedule);
	readonly step = $derived(this.#shown.address.step);
	/** The step asked for: the one shown, or one that is still being computed. */
	readonly destination = $derived(this.#wanted ?? this.step);
	readonly moment = $derived(this.timeline.at(this.step));
	readonly selection = $derived(this.#shown.address.selection);
	/** What the last address asked for and could not have. */
	readonly notes = $derived(this.#shown.notes);
	/** Whether the data last asked for could not be loaded. */
	readonly unavailable = $derived(this.#missing !== null);
	/** The address as the text after #. */
	readonly hash = $derived(writeAddress({ ...this.#shown.address, step: this.destination }));
	/** Mean loss of every epoch computed so far; renewed a few times a second. */
	readonly epochLosses = $derived(this.#losses?.of === this.timeline ? this.#losses.means : []);

	/** @param hash an address whose data need no loading */
	constructor(hash = '') {
		const { address, dataset, notes } = atOnce(readAddress(hash));
		this.#show({ address, notes }, dataset);
	}

	dismissNotes = (): void => {
		this.#shown = { ...this.#shown, notes: [] };
		this.#missing = null;
	};

	/** Shows the text after # of a link, loading its data first. */
	load = (hash: string): Promise<void> => this.#open(readAddress(hash));

	/** Begins an experiment at its first step. */
	begin = (experiment: Experiment): Promise<void> =>
		this.#open({ address: { experiment, step: 0, selection: null }, notes: [] });

	/** Asks once more for data that could not be loaded. */
	retry = async (): Promise<void> => {
		if (this.#missing) await this.#open(this.#missing);
	};

	/** Shows another step, the nearest there is; one far ahead as soon as it has been computed. */
	go = (step: number): void => {
		const within = Math.min(Math.max(Math.round(step), 0), this.timeline.length);
		const reached = this.#computeTo(within);
		this.#wanted = reached ? null : within;
		if (reached && within !== this.step) this.#change({ step: within });
	};

	/** Speaks of another neuron, or with null of whichever the step suggests. */
	select = (selection: Selection | null): void => {
		this.#change({ selection });
	};

	/** One press of Step or Back. Neuron by neuron, a layer's step is looked at once for each neuron. */
	travel = (granularity: Granularity, direction: Direction): void => {
		if (granularity !== 'neuron') {
			this.go(travel(this.schedule, this.destination, granularity, direction));
			return;
		}
		const next = this.#neuronAt(this.step, this.selection, direction);
		if (next) {
			this.select(next);
			return;
		}
		const step = travel(this.schedule, this.step, 'layer', direction);
		if (step === this.step) return;
		const selection = this.#neuronAt(step, null, direction);
		this.go(step);
		this.select(selection);
	};

	/** Computes the run ahead as long as `goOn()` holds. Returns whether the run is complete. */
	computeAhead = (goOn: () => boolean): boolean => {
		const { timeline } = this;
		while (!timeline.complete && goOn()) timeline.computeMore(SAMPLES_AT_A_TIME);
		if (this.#wanted !== null && timeline.reached(this.#wanted)) this.go(this.#wanted);

		const now = performance.now();
		const fresh = this.#losses?.of === timeline && now - this.#losses.at < BETWEEN_LOSSES;
		if (!fresh || timeline.complete)
			this.#losses = { of: timeline, at: now, means: timeline.epochLosses.slice() };
		return timeline.complete;
	};

	/** Computes the run as far as a step needs, if that does not take long. Returns whether it did not. */
	#computeTo(step: number): boolean {
		const { timeline } = this;
		const end = performance.now() + PATIENCE;
		while (!timeline.reached(step) && performance.now() < end)
			timeline.computeMore(SAMPLES_AT_A_TIME);
		return timeline.reached(step);
	}

	#change(change: Partial<Address>): void {
		this.#shown = { ...this.#shown, address: { ...this.#shown.address, ...change } };
	}

	/** The neuron beside the selected one in a step's layer, or the first one to look at; null when there is none. */
	#neuronAt(step: number, selected: Selection | null, direction: Direction): Selection | null {
		const cursor = this.schedule.cursorOf(step);
		if (!('layer' in cursor)) return null;
		const { layer } = cursor;
		const units = this.problem.layers[layer]!.units;
		const first = direction > 0 ? 0 : units - 1;
		const neuron = selected?.layer === layer ? selected.neuron + direction : first;
		// Without a selection the step already speaks of neuron 0.
		const implied = step === this.step && selected?.layer !== layer;
		const index = implied ? direction : neuron;
		return index >= 0 && index < units ? { layer, neuron: index } : null;
	}

	async #open(reading: Reading): Promise<void> {
		const asked = ++this.#asked;
		let dataset: Dataset | null = null;
		try {
			dataset = await loadDataset(reading.address.experiment.data);
		} catch {
			// Without a network, data that were never loaded cannot be had.
		}
		if (asked !== this.#asked) return;
		if (dataset) this.#show(reading, dataset);
		else this.#missing = reading;
	}

	/** The run of an experiment that is already on the screen is kept. */
	#show(reading: Reading, dataset: Dataset): void {
		const { address, notes } = settle(reading, dataset.inputs.length);
		const same = causes(address) === causes(this.#shown.address);
		this.#missing = null;
		this.#shown = same
			? { ...this.#shown, address: { ...this.#shown.address, selection: address.selection }, notes }
			: { address: { ...address, step: 0 }, dataset, notes };
		this.go(address.step);
	}
}

/** What an address says of the experiment alone. */
const causes = ({ experiment }: Address): string =>
	writeAddress({ experiment, step: 0, selection: null });

/** @throws TypeError when the data have to be loaded first */
function atOnce({ address, notes }: Reading): Shown {
	const dataset = loadDataset(address.experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	return { address, dataset, notes };
}

export const [getSession, setSession] = createContext<Session>();

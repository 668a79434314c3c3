import { createContext } from 'svelte';
import {
	readAddress,
	writeAddress,
	type Address,
	type AddressNote,
	type Reading
} from '$lib/experiment/address';
import type { Selection } from '$lib/experiment/address-fields';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { problemOf } from '$lib/experiment/problem';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { travel, type Direction, type Granularity } from '$lib/timeline/travel';

/** Between two looks at the clock. */
const SAMPLES_AT_A_TIME = 32;

/** What is on the screen: an address, and the moment it stands for. */
export class Session {
	#address: Address = $state.raw() as Address;
	#dataset: Dataset = $state.raw() as Dataset;
	#notes: readonly AddressNote[] = $state.raw([]);
	#unavailable = $state(false);
	/** Counts the slices computed ahead, so that what depends on them is looked at again. */
	#slices = $state(0);
	/** Counts the addresses asked for; one whose data arrive after a later one is dropped. */
	#asked = 0;

	readonly experiment = $derived(this.#address.experiment);
	readonly dataset = $derived(this.#dataset);
	readonly problem = $derived(problemOf(this.experiment, this.dataset));
	readonly timeline = $derived(new Timeline(this.problem));
	readonly schedule = $derived(this.timeline.schedule);
	readonly step = $derived(this.#address.step);
	readonly moment = $derived(this.timeline.at(this.step));
	readonly selection = $derived(this.#address.selection);
	/** Mean loss of every epoch computed so far. */
	readonly epochLosses = $derived.by(() => (this.#slices, this.timeline.epochLosses.slice()));

	/** @param hash an address whose data need no loading */
	constructor(hash = '') {
		const reading = readAddress(hash);
		const dataset = loadDataset(reading.address.experiment.data);
		if (dataset instanceof Promise) throw new TypeError('The first data set must be at hand.');
		this.#show(reading, dataset);
	}

	/** The address as the text after #. */
	readonly hash = $derived.by(() => writeAddress(this.#address));

	/** What the last address asked for and could not have. */
	get notes(): readonly AddressNote[] {
		return this.#notes;
	}

	/** Whether the data last asked for could not be loaded. */
	get unavailable(): boolean {
		return this.#unavailable;
	}

	dismissNotes = (): void => {
		this.#notes = [];
		this.#unavailable = false;
	};

	/** Shows the text after # of a link, loading its data first where it has to. */
	load = (hash: string): Promise<void> => this.#open(readAddress(hash));

	/** Begins an experiment at its first step. */
	begin = (experiment: Experiment): Promise<void> =>
		this.#open({ address: { experiment, step: 0, selection: null }, notes: [] });

	/** Shows another step, the nearest there is. */
	go = (step: number): void => {
		const within = Math.min(Math.max(Math.round(step), 0), this.timeline.length);
		if (within !== this.step) this.#address = { ...this.#address, step: within };
	};

	/** Speaks of another neuron, or with null of whichever the step suggests. */
	select = (selection: Selection | null): void => {
		this.#address = { ...this.#address, selection };
	};

	/** One press of Step or Back. Neuron by neuron, a layer's step is looked at once for each neuron. */
	travel = (granularity: Granularity, direction: Direction): void => {
		if (granularity !== 'neuron') {
			this.go(travel(this.schedule, this.step, granularity, direction));
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
		this.#address = { ...this.#address, step, selection };
	};

	/** Computes the run ahead as long as `goOn()` holds. Returns whether the run is complete. */
	computeAhead = (goOn: () => boolean): boolean => {
		const { timeline } = this;
		while (!timeline.complete && goOn()) timeline.computeMore(SAMPLES_AT_A_TIME);
		this.#slices++;
		return timeline.complete;
	};

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
		else this.#unavailable = true;
	}

	#show(reading: Reading, dataset: Dataset): void {
		const { address, notes } = settle(reading, dataset.inputs.length);
		this.#address = address;
		this.#dataset = dataset;
		this.#notes = notes;
		this.#unavailable = false;
	}
}

export const [getSession, setSession] = createContext<Session>();

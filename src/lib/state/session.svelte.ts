import { createContext } from 'svelte';
import {
	readAddress,
	startOf,
	writeAddress,
	type Address,
	type AddressNote,
	type Reading
} from '$lib/experiment/address';
import { parseEdits, writeEdits } from '$lib/experiment/address-fields';
import type { Edit } from '$lib/experiment/edit';
import type { Hideable } from '$lib/experiment/hide';
import type { Selection } from '$lib/experiment/selection';
import type { Dataset, OwnSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { placeSoFar, samePlace } from '$lib/timeline/place';
import { Schedule } from '$lib/timeline/schedule';
import { epochsDone, samplesSeen } from '$lib/timeline/seen';
import { settle } from '$lib/timeline/settle';
import { travel, travelByNeuron, type Direction, type Granularity } from '$lib/timeline/travel';
import { Ahead } from './ahead.svelte';
import type { Aside } from './by-hand-kept';
import { ByHand } from './by-hand.svelte';
import { Opening } from './opening.svelte';
import { reach, soon, soonAfterSettings } from './reach';
import { causes, datasetAtOnce, shownAt, shownAtOnce, turned, type Shown } from './shown';

/** Where a run stands. */
export interface Place {
	readonly schedule: Schedule;
	readonly step: number;
	readonly selection: Selection | null;
}

/** What is on the screen: an address, and the moment it stands for. */
export class Session {
	#shown: Shown = $state.raw(shownAtOnce(readAddress('')));
	/** A step that is still being computed; it is shown as soon as it can be. */
	#wanted: number | null = $state(null);
	readonly #opening = new Opening(() => this.#shown);
	#entry = $state(0);
	/** Computes the run to its end. */
	readonly ahead = new Ahead(() => this.#arrive());
	/** Changes numbers by hand. */
	readonly byHand = new ByHand(this, (edits) => this.#edit(edits));

	readonly experiment = $derived(this.#shown.address.experiment);
	readonly dataset = $derived(this.#shown.dataset);
	readonly problem = $derived(this.#shown.problem);
	readonly timeline = $derived(this.#shown.timeline);
	/** Numbers changed by hand in the run on the screen. */
	readonly edits = $derived(this.experiment.edits);
	readonly schedule = $derived(this.timeline.schedule);
	readonly step = $derived(this.#shown.address.step);
	/** The step asked for: the one shown, or one that is still being computed. */
	readonly destination = $derived(this.#wanted ?? this.step);
	/** Whether the step asked for is still being computed. */
	readonly waiting = $derived(this.destination !== this.step);
	readonly moment = $derived(this.timeline.at(this.step));
	readonly selection = $derived(this.#shown.address.selection);
	/** What the page leaves out. */
	readonly hide = $derived(this.#shown.address.hide);
	readonly hides = (part: Hideable): boolean => this.hide.includes(part);
	/** What the last address asked for and could not have. */
	readonly notes = $derived(this.#shown.notes);
	/** Whether the data last asked for could not be loaded. */
	readonly unavailable = $derived(this.#opening.missing);
	/** The address as the text after #. */
	readonly hash = $derived(writeAddress({ ...this.#shown.address, step: this.destination }));
	/** What has been computed of the run, for pictures of all of it. */
	readonly known = $derived(this.ahead.of(this.timeline));
	/** The losses computed before the step on the screen, and no later ones. */
	readonly knownSoFar = $derived.by(() => {
		const { epochLosses, sampleLosses } = this.known;
		return {
			epochLosses: epochLosses.slice(0, epochsDone(this.moment.cursor)),
			sampleLosses: sampleLosses.subarray(0, samplesSeen(this.moment))
		};
	});
	/** Where the run stands. */
	readonly place: Place = $derived({
		schedule: this.schedule,
		step: this.destination,
		selection: this.selection
	});
	/** Counts the experiments that were asked for here: the browser's Back leads to each of them. */
	readonly entry = $derived(this.#entry);
	/** The step from which training is lost; null as long as none is known. */
	readonly overflow = $derived(this.known.overflow);
	/** The same, and Infinity once it is known that there is none. */
	readonly lostFrom = $derived(
		this.overflow ?? (this.known.computed === this.timeline.length ? Infinity : null)
	);

	/** @param hash an address whose data need no loading */
	constructor(hash = '') {
		const reading = readAddress(hash);
		this.#show(reading, datasetAtOnce(reading), soon());
	}

	/** What is set aside to look at the original run; null when that is nothing. */
	readonly aside: Aside | null = $derived.by(() => {
		const { aside } = this.byHand;
		return aside.length > 0 ? { run: causes(this.#shown.address), edits: writeEdits(aside) } : null;
	});

	/** Sets aside what was set aside before the page was loaded anew, if it belongs to the run on the screen. */
	setAside = ({ run, edits }: Aside): void => {
		const { layers } = this.experiment;
		if (run === causes(this.#shown.address) && this.edits.length === 0)
			this.byHand.restore(parseEdits(edits, this.problem.inputs, layers).edits);
	};

	dismissNotes = (): void => {
		this.#shown = { ...this.#shown, notes: [] };
		this.#opening.dismiss();
	};

	/** Shows the text after # of a link, loading its data first. */
	load = (hash: string): Promise<void> =>
		this.#open(async () => readAddress(hash, await ownDataIn(hash)));

	/** Shows an address; notes on it have been told already. */
	open = (address: Address): Promise<void> => this.#open(() => ({ address, notes: this.notes }));

	/** Begins an experiment at its first step. */
	begin = (experiment: Experiment): Promise<void> =>
		this.#open(() => ({ address: startOf(experiment, this.hide), notes: [] }));

	/** Goes on with another experiment, at the same place and neuron or the nearest there is. */
	setUp = (experiment: Experiment, from = this.place): Promise<void> => {
		const { selection } = from;
		const kept = selection && selection.neuron < (experiment.layers[selection.layer]?.units ?? 0);
		return this.#open(
			() => ({
				address: { ...startOf(experiment, this.hide), selection: kept ? selection : null },
				notes: []
			}),
			(n) => samePlace(from.schedule, from.step, Schedule.of(experiment, n))
		);
	};

	/** What is asked for next is a new entry of the browser's history. */
	begins = (): void => {
		this.#entry++;
	};

	/** Asks once more for data that could not be loaded. */
	retry = async (): Promise<void> => {
		await this.#opening.retry();
	};

	/**
	 * Shows another step, the nearest there is; one far ahead as soon as it has been computed.
	 *
	 * @param by until when it may be waited for
	 */
	go = (step: number, by = soon()): void => {
		const within = Math.min(Math.max(Math.round(step), 0), this.timeline.length);
		const reached = reach(this.timeline, within, by);
		this.#wanted = reached ? null : within;
		if (reached && within !== this.step) this.#change({ step: within });
		// A run that was stopped goes on for a step that needs it.
		if (!reached && this.ahead.stopped) this.ahead.resume();
	};

	/** Speaks of another neuron, or with null of whichever the step suggests. */
	select = (selection: Selection | null): void => {
		this.#change({ selection });
	};

	/** One press of Step or Back. */
	travel = (granularity: Granularity, direction: Direction, by = soon()): void => {
		if (granularity !== 'neuron') {
			this.go(travel(this.schedule, this.destination, granularity, direction), by);
			return;
		}
		// The neuron belongs to the step on the screen, not to the one that is still being computed.
		if (this.waiting) return;
		const { step, selection } = this;
		const { layers } = this.problem;
		const to = travelByNeuron(this.schedule, layers, { step, selection }, direction);
		if (to.step !== step) this.go(to.step, by);
		this.select(to.selection);
	};

	/** Computes the run to its end, in idle time or in a worker. Returns a function that gives it up. */
	computeAhead = (): (() => void) => this.ahead.compute(this.timeline);

	/** Shows the step that was waited for, if it can be looked at by now. */
	#arrive(): void {
		if (this.#wanted !== null && this.timeline.reached(this.#wanted)) this.go(this.#wanted);
	}

	/** Shows the same run with other changes by hand. */
	#edit(edits: readonly Edit[]): void {
		const { address, notes } = this.#shown;
		const experiment = { ...address.experiment, edits };
		this.#turn({ ...address, experiment, step: this.destination }, notes);
	}

	/** Shows an address of the same run, or of one that differs by changes by hand. */
	#turn(address: Address, notes: readonly AddressNote[]): void {
		this.#shown = turned(this.#shown, address, notes);
		this.go(address.step);
	}

	#change(change: Partial<Address>): void {
		this.#shown = { ...this.#shown, address: { ...this.#shown.address, ...change } };
	}

	/**
	 * Shows what is asked for as soon as it has been read and its data are there, unless something else has
	 * been asked for since.
	 *
	 * @param stepFor the step, as soon as the number of samples is known; as read if not given
	 */
	async #open(
		read: () => Reading | Promise<Reading>,
		stepFor?: (n: number) => number
	): Promise<void> {
		const show = (reading: Reading, dataset: Dataset): void => {
			const step = stepFor?.(dataset.inputs.length) ?? reading.address.step;
			const by = stepFor ? soonAfterSettings() : soon();
			this.#show({ ...reading, address: { ...reading.address, step } }, dataset, by);
			// The picture stays the same, and its numbers follow the run: that is calmer, and cheaper to draw, than step 0.
			if (stepFor && this.waiting)
				this.#change({ step: placeSoFar(this.schedule, step, this.timeline.computed) });
		};
		await this.#opening.open({ read, show });
	}

	/** The run of an experiment that is already on the screen is kept. */
	#show(reading: Reading, dataset: Dataset, by: number): void {
		const { address, notes } = settle(reading, dataset.inputs.length);
		this.byHand.forget();
		if (causes(address) === causes(this.#shown.address)) this.#turn(address, notes);
		else {
			this.#shown = shownAt({ ...address, step: 0 }, dataset, notes);
			this.go(address.step, by);
		}
	}
}

/** The own data that an address carries; what reads them is loaded only then. */
async function ownDataIn(hash: string): Promise<OwnSpec | null> {
	return hash.includes('data=own') ? (await import('$lib/experiment/own/link')).ownIn(hash) : null;
}

/** Where a page is, the step asked for included. */
export const addressOf = ({ experiment, destination, selection, hide }: Session): Address => ({
	experiment,
	step: destination,
	selection,
	hide
});

export const [getSession, setSession] = createContext<Session>();

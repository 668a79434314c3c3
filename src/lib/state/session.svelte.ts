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
import { firstDifference, type Edit } from '$lib/experiment/edit';
import type { Hideable } from '$lib/experiment/hide';
import type { Selection } from '$lib/experiment/selection';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset, OwnSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { placeSoFar, samePlace } from '$lib/timeline/place';
import { Schedule } from '$lib/timeline/schedule';
import { epochsDone, samplesSeen } from '$lib/timeline/seen';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { travel, travelByNeuron, type Direction, type Granularity } from '$lib/timeline/travel';
import { Ahead } from './ahead.svelte';
import type { Aside } from './by-hand-kept';
import { ByHand } from './by-hand.svelte';

/** Milliseconds a step may keep the page waiting; what takes longer is computed in slices. */
const PATIENCE = 30;
/** The same for a change of settings: sliders ask many times a second, and much more than a step is drawn anew. */
const PATIENCE_OF_SETTINGS = 12;
/** A step is replayed from the batch before it, watched and copied, which takes so many times as long as computing it. */
const REPLAY = 2;

/** When a step that is asked for now, or all of several, should be there at the latest, on the page's clock. */
export const soon = (): number => performance.now() + PATIENCE;

/** What belongs together on the screen. */
interface Shown {
	readonly address: Address;
	readonly dataset: Dataset;
	readonly notes: readonly AddressNote[];
	readonly problem: Problem;
	readonly timeline: Timeline;
}

/** Where a run stands. */
export interface Place {
	readonly schedule: Schedule;
	readonly step: number;
	readonly selection: Selection | null;
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
	readonly unavailable = $derived(this.#missing !== null);
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
		this.#show(reading, datasetOf(reading));
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
		this.#missing = null;
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
		const { layers, epochs, batchSize } = experiment;
		const { selection } = from;
		const kept = selection && selection.neuron < (layers[selection.layer]?.units ?? 0);
		return this.#open(
			() => ({
				address: { ...startOf(experiment, this.hide), selection: kept ? selection : null },
				notes: []
			}),
			(n) => {
				const schedule = new Schedule({ n, layers: layers.length, epochs, batchSize });
				return samePlace(from.schedule, from.step, schedule);
			}
		);
	};

	/** What is asked for next is a new entry of the browser's history. */
	begins = (): void => {
		this.#entry++;
	};

	/** Asks once more for data that could not be loaded. */
	retry = async (): Promise<void> => {
		const missing = this.#missing;
		if (missing) await this.#open(() => missing);
	};

	/**
	 * Shows another step, the nearest there is; one far ahead as soon as it has been computed.
	 *
	 * @param by until when it may be waited for
	 */
	go = (step: number, by = soon()): void => {
		const within = Math.min(Math.max(Math.round(step), 0), this.timeline.length);
		const reached = this.#computeTo(within, by);
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
		const { step, selection } = this;
		const { layers } = this.problem;
		const to = travelByNeuron(this.schedule, layers, { step, selection }, direction);
		if (to.step !== step) this.go(to.step, by);
		this.select(to.selection);
	};

	/** Computes the run to its end, in idle time or in a worker. Returns a function that gives it up. */
	computeAhead = (): (() => void) => this.ahead.compute(this.timeline);

	/** Computes the run as far as a step needs, if that and its replay are done in time. Returns whether they are. */
	#computeTo(step: number, by: number): boolean {
		const { timeline } = this;
		const [begin, from] = [performance.now(), timeline.computed];
		const replay = step - this.schedule.replayFrom(step);
		timeline.computeWhile(() => {
			if (timeline.reached(step)) return false;
			const now = performance.now();
			const perStep = (now - begin) / Math.max(timeline.computed - from, 1);
			return now + REPLAY * replay * perStep < by;
		});
		return timeline.reached(step);
	}

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

	/** Shows an address of the same run, or of one that differs by changes by hand: up to the first it is the same. */
	#turn(address: Address, notes: readonly AddressNote[]): void {
		const { edits } = address.experiment;
		const from = firstDifference(this.edits, edits);
		const step = Math.min(this.step, from ?? this.step);
		this.#shown = { ...this.#shown, address: { ...address, step }, notes };
		if (from !== null) {
			const problem = { ...this.problem, edits };
			this.#shown = { ...this.#shown, problem, timeline: this.timeline.branch(problem, from) };
		}
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
		const asked = ++this.#asked;
		const given = read();
		// What is at hand is shown at once.
		const reading = given instanceof Promise ? await given : given;
		const { data } = reading.address.experiment;
		let dataset: Dataset | null = null;
		try {
			const made = data === this.experiment.data ? this.dataset : loadDataset(data);
			dataset = made instanceof Promise ? await made : made;
		} catch {
			// Without a network, data that were never loaded cannot be had.
		}
		if (asked !== this.#asked) return;
		if (!dataset) this.#missing = reading;
		else {
			const step = stepFor?.(dataset.inputs.length) ?? reading.address.step;
			const by = performance.now() + (stepFor ? PATIENCE_OF_SETTINGS : PATIENCE);
			this.#show({ ...reading, address: { ...reading.address, step } }, dataset, by);
			// The picture stays the same, and its numbers follow the run: that is calmer, and cheaper to draw, than step 0.
			if (stepFor && this.waiting)
				this.#change({ step: placeSoFar(this.schedule, step, this.timeline.computed) });
		}
	}

	/** The run of an experiment that is already on the screen is kept. */
	#show(reading: Reading, dataset: Dataset, by = soon()): void {
		const { address, notes } = settle(reading, dataset.inputs.length);
		this.#missing = null;
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

function shownAt(address: Address, dataset: Dataset, notes: readonly AddressNote[]): Shown {
	const problem = problemOf(address.experiment, dataset);
	return { address, dataset, notes, problem, timeline: new Timeline(problem) };
}

/** Where a page is, the step asked for included. */
export const addressOf = ({ experiment, destination, selection, hide }: Session): Address => ({
	experiment,
	step: destination,
	selection,
	hide
});

/** What an address says of the experiment alone, changes by hand apart. */
const causes = ({ experiment }: Address): string =>
	writeAddress(startOf({ ...experiment, edits: [] }));

/** @throws TypeError when the data have to be loaded first */
function datasetOf({ address }: Reading): Dataset {
	const dataset = loadDataset(address.experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	return dataset;
}

/** @throws TypeError when the data have to be loaded first */
function atOnce(reading: Reading): Shown {
	return shownAt(reading.address, datasetOf(reading), reading.notes);
}

export const [getSession, setSession] = createContext<Session>();

import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { placeOf, readPlace, type ChapterPlace } from '$lib/chapter/place';
import { PARTS, STOPS, stopsOf, type PartName, type Stop, type StopId } from '$lib/chapter/stops';
import type { AddressNote } from '$lib/experiment/address';
import { AtStop } from './at-stop.svelte';
import { keptReading } from './reading-kept';
import type { Session } from './session.svelte';

/** Somebody's way through the chapter: the stop that is read, its moment in the session, and what has been read. */
export class Reading {
	readonly #at: AtStop;
	#notes: readonly AddressNote[] = $state.raw([]);
	readonly #read = new SvelteSet<StopId>();
	/** Where the last visit ended; null where there is nothing to go on with. */
	#left: Stop | null = $state.raw(null);

	/** @param stop where the session stands */
	constructor(session: Session, stop = STOPS[0]!) {
		this.#at = new AtStop(session, stop);
	}

	get stop(): Stop {
		return this.#at.stop;
	}
	get next(): Stop | null {
		return this.#at.next;
	}
	get previous(): Stop | null {
		return this.#at.previous;
	}
	/** Which stop it is, counted from 1. */
	get number(): number {
		return this.#at.number;
	}
	/** The place as the text after #. */
	get hash(): string {
		return this.#at.hash;
	}
	/** What the address asked for and could not have. */
	get notes(): readonly AddressNote[] {
		return this.#notes;
	}
	get left(): Stop | null {
		return this.#left;
	}

	/** Whether the figure shows something else than the stop speaks of. */
	readonly away = $derived.by(() => this.hash !== this.stop.id);

	/** Parts of which every stop has been read. */
	readonly done: readonly PartName[] = $derived(
		PARTS.filter((part) => stopsOf(part).every(({ id }) => this.#read.has(id)))
	);
	readonly begun = $derived(this.#read.size > 1);

	/** Takes up what was kept on the device. */
	restore = (): void => {
		const kept = keptReading.read();
		if (!kept) return;
		kept.read.forEach((id) => this.#read.add(id));
		this.#left = STOPS.find(({ id }) => id === kept.last && id !== STOPS[0]!.id) ?? null;
	};

	/** Shows the text after # of a link; where it names no stop, the first. */
	load = async (hash: string): Promise<void> => {
		const { place, notes } = readPlace(hash);
		this.#notes = notes;
		if (place) await this.#go(place);
		else if (hash === '' || notes.length > 0) await this.#show(placeOf(STOPS[0]!));
	};

	/** Goes on with the stop that has come before the reader's eyes. */
	follow = (id: StopId): void => {
		const stop = STOPS.find((other) => other.id === id);
		if (stop && stop !== this.stop) void this.#go(placeOf(stop));
	};

	dismissNotes = (): void => {
		this.#notes = [];
	};

	/** Forgets what has been read. */
	startAgain = (): void => {
		this.#read.clear();
		this.#left = null;
		keptReading.forget();
	};

	/** Shows a place that was chosen: the next visit goes on from there. */
	#go(place: ChapterPlace): Promise<void> {
		const shown = this.#show(place);
		keptReading.write({ read: [...this.#read], last: place.stop.id });
		return shown;
	}

	#show(place: ChapterPlace): Promise<void> {
		this.#read.add(place.stop.id);
		return this.#at.show(place);
	}
}

export const [getReading, setReading] = createContext<Reading>();

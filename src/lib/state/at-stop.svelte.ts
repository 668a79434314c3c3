import { placeOf, writePlace, type ChapterPlace } from '$lib/chapter/place';
import { STOPS, type Stop } from '$lib/chapter/stops';
import { startOf, writeAddress } from '$lib/experiment/address';
import type { Session } from './session.svelte';

/** Where somebody is in the chapter: at a stop, and at the moment of its run that the session shows. */
export class AtStop {
	readonly #session: Session;
	#stop: Stop = $state.raw(STOPS[0]!);
	/** What the session is about to show. */
	#coming: ChapterPlace | null = $state.raw(null);

	/** @param stop where the session stands */
	constructor(session: Session, stop: Stop) {
		this.#session = session;
		this.#stop = stop;
	}

	get stop(): Stop {
		return this.#stop;
	}

	readonly #index = $derived(STOPS.indexOf(this.#stop));
	/** Null at the end. */
	readonly next: Stop | null = $derived(STOPS[this.#index + 1] ?? null);
	/** Null at the beginning. */
	readonly previous: Stop | null = $derived(STOPS[this.#index - 1] ?? null);
	/** Which stop it is, counted from 1. */
	readonly number = $derived(this.#index + 1);

	/** The place as the text after #. */
	readonly hash = $derived.by(() => {
		const { destination: step, selection } = this.#session;
		return writePlace(this.#coming ?? { stop: this.#stop, step, selection });
	});

	goTo = (stop: Stop): Promise<void> => this.show(placeOf(stop));

	show = async (place: ChapterPlace): Promise<void> => {
		const { stop, step, selection } = place;
		this.#stop = stop;
		this.#coming = place;
		await this.#session.load(
			writeAddress({ ...startOf(stop.example.experiment), step, selection })
		);
		if (this.#coming === place) this.#coming = null;
	};
}

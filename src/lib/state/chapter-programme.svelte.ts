import { placeOf, readPlace, writePlace, type ChapterPlace } from '$lib/chapter/place';
import { STOPS, type Stop } from '$lib/chapter/stops';
import { startOf, writeAddress } from '$lib/experiment/address';
import { readFields, stopIn, withAsk, withStop } from '$lib/present/fields';
import type { Programme } from './programme';
import type { Session } from './session.svelte';
import type { Steps } from './steps.svelte';

/** The chapter, stop by stop; at each of them its network can be stepped through. */
export class ChapterProgramme implements Programme {
	readonly kind = 'chapter';
	#stop: Stop = $state.raw(STOPS[0]!);
	/** What the session is about to show. */
	#coming: ChapterPlace | null = $state.raw(null);
	readonly #session: Session;
	readonly #steps: Steps;

	constructor(session: Session, steps: Steps) {
		this.#session = session;
		this.#steps = steps;
	}

	get stop(): Stop {
		return this.#stop;
	}

	readonly #index = $derived(STOPS.indexOf(this.#stop));
	/** The stop after this one; null at the end. */
	readonly following: Stop | null = $derived(STOPS[this.#index + 1] ?? null);
	/** Which stop it is, counted from 1. */
	readonly number = $derived(this.#index + 1);

	readonly hash = $derived.by(() => {
		const { destination: step, selection } = this.#session;
		const place = writePlace(this.#coming ?? { stop: this.#stop, step, selection });
		return withAsk(withStop(place), this.#steps.announced);
	});
	readonly topic = $derived(withStop(this.#stop.id));
	readonly asks = $derived.by(() => this.#steps.asks);
	readonly atStart = $derived(this.#index === 0 && !this.asks);
	readonly atEnd = $derived(this.following === null && !this.asks);

	next = (): void => {
		if (this.asks) this.reveal();
		else if (this.following) void this.#show(placeOf(this.following));
	};

	back = (): void => {
		const before = STOPS[this.#index - 1];
		if (this.asks) this.#steps.withdraw();
		else if (before) void this.#show(placeOf(before));
	};

	reveal = (): void => this.#steps.reveal();

	load = async (hash: string): Promise<void> => {
		await this.#show(readPlace(stopIn(hash) ?? '').place ?? placeOf(STOPS[0]!));
		const { ask } = readFields(hash);
		if (ask) this.#steps.announce(ask);
		else this.#steps.withdraw();
	};

	async #show(place: ChapterPlace): Promise<void> {
		const { stop, step, selection } = place;
		this.#stop = stop;
		this.#coming = place;
		await this.#session.load(
			writeAddress({ ...startOf(stop.example.experiment), step, selection })
		);
		if (this.#coming === place) this.#coming = null;
	}
}

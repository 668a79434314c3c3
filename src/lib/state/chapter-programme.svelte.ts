import { placeOf, readPlace } from '$lib/chapter/place';
import { STOPS, type Stop } from '$lib/chapter/stops';
import { readFields, stopIn, withAsk, withStop } from '$lib/present/fields';
import { AtStop } from './at-stop.svelte';
import type { Programme } from './programme';
import type { Session } from './session.svelte';
import type { Steps } from './steps.svelte';

/** The chapter, stop by stop; at each of them its network can be stepped through. */
export class ChapterProgramme implements Programme {
	readonly kind = 'chapter';
	readonly #at: AtStop;
	readonly #steps: Steps;

	constructor(session: Session, steps: Steps) {
		this.#at = new AtStop(session, STOPS[0]!);
		this.#steps = steps;
	}

	get stop(): Stop {
		return this.#at.stop;
	}
	/** The stop after this one; null at the end. */
	get following(): Stop | null {
		return this.#at.next;
	}
	/** Which stop it is, counted from 1. */
	get number(): number {
		return this.#at.number;
	}

	readonly hash = $derived.by(() => withAsk(withStop(this.#at.hash), this.#steps.announced));
	readonly topic = $derived(withStop(this.stop.id));
	readonly asks = $derived.by(() => this.#steps.asks);
	readonly atStart = $derived.by(() => this.#at.previous === null && !this.asks);
	readonly atEnd = $derived(this.following === null && !this.asks);

	next = (): void => {
		if (this.asks) this.reveal();
		else if (this.following) void this.#at.goTo(this.following);
	};

	back = (): void => {
		const { previous } = this.#at;
		if (this.asks) this.#steps.withdraw();
		else if (previous) void this.#at.goTo(previous);
	};

	reveal = (): void => this.#steps.reveal();

	load = async (hash: string): Promise<void> => {
		await this.#at.show(readPlace(stopIn(hash) ?? '').place ?? placeOf(STOPS[0]!));
		const { ask } = readFields(hash);
		if (ask) this.#steps.announce(ask);
		else this.#steps.withdraw();
	};
}

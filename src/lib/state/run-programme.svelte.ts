import { readFields, withAsk } from '$lib/present/fields';
import type { Granularity } from '$lib/timeline/travel';
import type { Programme } from './programme';
import type { Session } from './session.svelte';
import type { Steps } from './steps.svelte';

/** A run, step by step. */
export class RunProgramme implements Programme {
	readonly kind = 'steps';
	readonly #session: Session;
	readonly #steps: Steps;
	readonly #granularity: () => Granularity;

	constructor(session: Session, steps: Steps, granularity: () => Granularity) {
		this.#session = session;
		this.#steps = steps;
		this.#granularity = granularity;
	}

	readonly hash = $derived.by(() => withAsk(this.#session.hash, this.#steps.announced));
	readonly topic = $derived.by(() => this.#session.hash.replace(/&(step|sel)=[^&]*/g, ''));
	readonly asks = $derived.by(() => this.#steps.asks);
	readonly atStart = $derived.by(() => this.#session.step === 0 && !this.asks);
	readonly atEnd = $derived.by(() => this.#session.step === this.#session.timeline.length);

	next = (): void => {
		if (this.asks) this.#steps.reveal();
		else this.#steps.forward(this.#granularity());
	};

	back = (): void => this.#steps.back(this.#granularity());

	reveal = (): void => this.#steps.reveal();

	load = async (hash: string): Promise<void> => {
		await this.#session.load(hash);
		const { ask } = readFields(hash);
		if (ask) this.#steps.announce(ask);
		else this.#steps.withdraw();
	};
}

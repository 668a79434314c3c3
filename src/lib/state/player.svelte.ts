import { createContext } from 'svelte';
import type { Experiment } from '$lib/experiment/experiment';
import type { Preferences } from './preferences.svelte';
import { soon } from './reach';
import type { Session } from './session.svelte';

/** Presses Step by itself, until somebody goes somewhere by hand. */
export class Player {
	#playing = $state(false);
	/** Part of a step that is due but not taken yet. */
	#due = 0;
	readonly #session: Session;
	readonly #preferences: Preferences;

	constructor(session: Session, preferences: Preferences) {
		this.#session = session;
		this.#preferences = preferences;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** At the end of the run, play begins again at the start. */
	toggle = (): void => {
		if (!this.#playing && this.#session.step === this.#session.timeline.length) this.#session.go(0);
		this.#playing = !this.#playing;
		this.#due = 0;
	};

	pause = (): void => {
		this.#playing = false;
	};

	/** Goes to a step by hand. */
	go = (step: number): void => {
		this.pause();
		this.#session.go(step);
	};

	/** Begins an experiment by hand. */
	begin = (experiment: Experiment): Promise<void> => {
		this.pause();
		return this.#session.begin(experiment);
	};

	/** Follows a link. */
	load = (hash: string): Promise<void> => {
		this.pause();
		return this.#session.load(hash);
	};

	/** Takes the steps that are due after this many seconds, unless it has to wait for one that is being computed. */
	advance = (seconds: number): void => {
		const session = this.#session;
		const by = soon();
		this.#due += seconds * this.#preferences.stepsPerSecond;
		for (; this.#due >= 1 && !session.waiting; this.#due--)
			session.travel(this.#preferences.granularity, 1, by);
		if (session.waiting) this.#due = 0;
		if (session.step === session.timeline.length) this.pause();
	};
}

export const [getPlayer, setPlayer] = createContext<Player>();

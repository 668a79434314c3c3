import { untrack } from 'svelte';
import type { Message, Shown } from '$lib/present/protocol';
import { Channel } from './channel';
import { keptId, newId } from './presentation-kept';
import { throttle } from './throttle';

/** What a speaker's window may ask the presenting one to do. */
export interface Asked {
	readonly command: (name: string, released: boolean) => void;
	readonly go: (step: number) => void;
}

/** Milliseconds between two reports of a run that plays. */
const BETWEEN = 80;

/** The presenting window's side of a presentation: it says where it is, and does what a speaker's window asks. */
export class Presentation {
	#id = $state('');
	#channel: Channel | null = null;
	/** Tells this window from another one that has the same id, as a duplicated tab does. */
	readonly #self = newId();
	readonly #shown: () => Shown;
	readonly #asked: Asked;
	readonly #report = throttle(
		(shown: Shown) => this.#channel?.say({ kind: 'shown', shown }),
		BETWEEN
	);

	/** @param shown where it is; read in an effect, so that every change is told */
	constructor(shown: () => Shown, asked: Asked) {
		this.#shown = shown;
		this.#asked = asked;
	}

	/** Empty before it has begun. */
	get id(): string {
		return this.#id;
	}

	/** Begins, or goes on after a reload. Returns a function that ends it. */
	open = (): (() => void) => {
		this.#open(keptId.read() ?? newId());
		return this.#close;
	};

	/** Says where it is, now and whenever that changes. */
	tell = (): void => {
		const shown = this.#shown();
		if (this.#id) untrack(() => this.#report.call(shown));
	};

	/** This window is closed or loaded anew: whoever listens sees which, by whether it comes back. */
	away = (): void => this.#channel?.say({ kind: 'bye' });

	#open(id: string): void {
		this.#id = id;
		keptId.write(id);
		this.#channel = new Channel(id, this.#hear);
		this.#channel.say({ kind: 'claim', by: this.#self });
	}

	#close = (): void => {
		this.#report.cancel();
		this.away();
		this.#channel?.close();
		this.#channel = null;
	};

	#hear = (message: Message): void => {
		switch (message.kind) {
			case 'hello':
				this.#report.call(this.#shown());
				return;
			case 'command':
				this.#asked.command(message.name, message.released);
				return;
			case 'go':
				this.#asked.go(message.step);
				return;
			case 'claim':
				this.#channel?.say({ kind: 'taken', by: message.by });
				return;
			case 'taken':
				if (message.by === this.#self) this.#moveOn();
				return;
			case 'shown':
			case 'bye':
				// Of another window that presents under this id, until it has another one.
				return;
			default:
				message satisfies never;
		}
	};

	/** Another window presents under this id: this one takes a new one, without a word. */
	#moveOn(): void {
		this.#channel?.close();
		this.#open(newId());
	}
}

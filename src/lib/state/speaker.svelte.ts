import type { Message, Shown } from '$lib/present/protocol';
import { Channel } from './channel';

/** Milliseconds within which a presenting window that is loaded anew is back. */
const COMES_BACK = 2500;

/** A speaker's window's side of a presentation: what the presenting window says, and how to move it. */
export class Speaker {
	#shown: Shown | null = $state.raw(null);
	#gone = $state(false);
	#leaving: ReturnType<typeof setTimeout> | undefined;
	#channel: Channel | null = null;

	/** Where the presentation is; null until it has said so. */
	get shown(): Shown | null {
		return this.#shown;
	}
	/** Whether its window has been closed. */
	get gone(): boolean {
		return this.#gone;
	}

	/** Listens to a presentation. Returns a function that stops it. */
	listen = (id: string): (() => void) => {
		this.#channel = new Channel(id, this.#hear);
		this.#channel.say({ kind: 'hello' });
		return () => {
			clearTimeout(this.#leaving);
			this.#channel?.close();
			this.#channel = null;
		};
	};

	/** Does in the presenting window what a key or button says. */
	command = (name: string, released = false): void =>
		this.#channel?.say({ kind: 'command', name, released });

	go = (step: number): void => this.#channel?.say({ kind: 'go', step });

	#hear = (message: Message): void => {
		if (message.kind !== 'shown' && message.kind !== 'bye') return;
		clearTimeout(this.#leaving);
		if (message.kind === 'bye') {
			this.#leaving = setTimeout(() => (this.#gone = true), COMES_BACK);
			return;
		}
		this.#shown = message.shown;
		this.#gone = false;
	};
}

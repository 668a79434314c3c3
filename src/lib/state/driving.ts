import { commandFor, commandsOn, keyOf, type Command, type Stage } from './commands';
import type { Screen } from './screen.svelte';

/** Keys that belong to others that are pressed with them, and those of the browser: F5, F11, F12. */
const NOT_OURS = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+|Unidentified)$/;
/** Held down, these go on. */
const GO_ON = /^(Arrow|Page)/;

/** Whether a press says nothing new: its key is held down. */
export const isHeld = ({ key, repeat }: KeyboardEvent): boolean => repeat && !GO_ON.test(key);

/** The commands that end when a key is let go, whatever else is pressed. */
export const releasedBy = ({ key }: KeyboardEvent, stage: Stage): Command[] =>
	commandsOn(stage).filter(
		({ keys, release }) => release && keys.includes(keyOf({ key, shiftKey: false }))
	);

/** Everything that moves a presentation: keys of its own window, and what a speaker's window asks for. */
export class Driving {
	readonly #stage: Stage;
	readonly #screen: Screen;

	constructor(stage: Stage, screen: Screen) {
		this.#stage = stage;
		this.#screen = screen;
	}

	press = (event: KeyboardEvent): void => {
		const { key, ctrlKey, metaKey, altKey, repeat } = event;
		if (ctrlKey || metaKey || altKey || NOT_OURS.test(key)) return;
		// Any key brings a blank screen back, and does nothing else.
		if (this.#screen.blank) {
			event.preventDefault();
			if (!repeat) this.#screen.wake();
			return;
		}
		if (key === 'Escape') this.#screen.close();
		const command = commandFor(event, this.#stage);
		if (!command) return;
		event.preventDefault();
		if (!isHeld(event)) this.#perform(command);
	};

	release = (event: KeyboardEvent): void => {
		for (const { release } of releasedBy(event, this.#stage)) release?.(this.#stage);
	};

	/** What a speaker's window asks for. */
	command = (name: string, released: boolean): void => {
		const command = commandsOn(this.#stage).find((row) => row.name === name);
		if (!command || command.here) return;
		if (released) command.release?.(this.#stage);
		else if (!this.#screen.wake()) this.#perform(command);
	};

	go = (step: number): void => {
		if (!this.#screen.wake()) this.#stage.player.go(step);
	};

	#perform(command: Command): void {
		if (command.enabled?.(this.#stage) ?? true) command.run(this.#stage);
	}
}

import { commandFor, commandsOn, type Command, type Stage } from './commands';
import { isHeld, releasedBy } from './driving';

interface Asked {
	readonly command: (name: string, released: boolean) => void;
}

/** The keys of a speaker's window: the presentation does what they ask, but for what is about this window. */
export class Remote {
	readonly #stage: Stage;
	readonly #asked: Asked;

	/** @param asked the presentation */
	constructor(stage: Stage, asked: Asked) {
		this.#stage = stage;
		this.#asked = asked;
	}

	press = (event: KeyboardEvent): void => {
		const command = commandFor(event, this.#stage);
		if (!command || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		if (isHeld(event)) return;
		if (command.here) command.run(this.#stage);
		else this.#asked.command(command.name, false);
	};

	release = (event: KeyboardEvent): void => this.#end(releasedBy(event, this.#stage));

	/** A window that loses the focus does not hear its keys let go. */
	letGo = (): void => this.#end(commandsOn(this.#stage).filter(({ release }) => release));

	#end(commands: readonly Command[]): void {
		for (const { name } of commands) this.#asked.command(name, true);
	}
}

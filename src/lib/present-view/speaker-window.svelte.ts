import type { Presenting, Stage } from '$lib/state/commands';
import { Player } from '$lib/state/player.svelte';
import { getPreferences } from '$lib/state/preferences.svelte';
import { presentCommands } from '$lib/state/present-commands';
import { Remote } from '$lib/state/remote';
import { keepRunning } from '$lib/state/running.svelte';
import { Screen } from '$lib/state/screen.svelte';
import { Showing } from '$lib/state/showing.svelte';
import { Speaker } from '$lib/state/speaker.svelte';
import { getPresentWords } from './words';

const none = (): void => undefined;

/** The speaker's window: what the presentation shows, once more, and the keys that move it from here. */
export class SpeakerWindow {
	readonly #words = getPresentWords();
	readonly #preferences = getPreferences();
	readonly #screen = new Screen();
	readonly speaker = new Speaker();
	readonly showing = new Showing({
		granularity: () => this.speaker.shown?.granularity ?? 'layer',
		predict: () => this.speaker.shown?.predict ?? false
	});
	helpOpen = $state(false);
	jumpOpen = $state(false);

	/** What commands act on. */
	readonly stage: Stage;
	readonly remote: Remote;

	constructor() {
		keepRunning(this.showing.session);
		this.stage = this.#stage();
		this.remote = new Remote(this.stage, this.speaker);
	}

	#stage(): Stage {
		const { session, steps } = this.showing;
		const presenting = (): Presenting => this.#presenting();
		return {
			session,
			player: new Player(session, this.#preferences),
			steps,
			preferences: this.#preferences,
			help: { toggle: () => (this.helpOpen = !this.helpOpen) },
			jump: { open: () => (this.jumpOpen = true) },
			get presenting() {
				return presenting();
			}
		};
	}

	/** The same commands as in the presentation: they are done there, but for those about this window. */
	#presenting(): Presenting {
		const { programme } = this.showing;
		const commands = presentCommands({
			programme,
			screen: this.#screen,
			preferences: this.#preferences,
			toggleFullScreen: none,
			openSpeaker: none,
			leave: none
		});
		return {
			programme,
			names: this.#words().commands,
			commands: commands.filter(({ here }) => !here)
		};
	}
}

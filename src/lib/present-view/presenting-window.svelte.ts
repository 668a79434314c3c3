import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { stopIn } from '$lib/present/fields';
import type { Presenting, Stage } from '$lib/state/commands';
import { Driving } from '$lib/state/driving';
import { toggleFullScreen } from '$lib/state/full-screen';
import { getLanguage } from '$lib/state/language.svelte';
import { Player, setPlayer } from '$lib/state/player.svelte';
import { getPreferences } from '$lib/state/preferences.svelte';
import { presentCommands } from '$lib/state/present-commands';
import { Presentation } from '$lib/state/presentation.svelte';
import { keepRunning } from '$lib/state/running.svelte';
import { Screen } from '$lib/state/screen.svelte';
import { setSession } from '$lib/state/session.svelte';
import { Showing } from '$lib/state/showing.svelte';
import { getPresentWords } from './words';

/** The window that presents: what it shows, and everything that moves it. */
export class PresentingWindow {
	readonly #words = getPresentWords();
	readonly #language = getLanguage();
	readonly #preferences = getPreferences();
	readonly showing = new Showing({
		granularity: () => this.#preferences.granularity,
		predict: () => this.#preferences.predict
	});
	readonly #session = setSession(this.showing.session);
	readonly #player = setPlayer(new Player(this.#session, this.#preferences));
	readonly screen = new Screen();
	jumpOpen = $state(false);
	#speakerLink: string | null = $state(null);

	/** What commands act on. */
	readonly stage: Stage;
	readonly driving: Driving;
	readonly presentation: Presentation;

	constructor() {
		keepRunning(this.#session, this.#player);
		this.stage = this.#stage();
		this.driving = new Driving(this.stage, this.screen);
		this.presentation = new Presentation(
			() => ({
				hash: this.hash,
				granularity: this.#preferences.granularity,
				predict: this.#preferences.predict,
				blank: this.screen.blank,
				playing: this.#player.playing
			}),
			this.driving
		);
	}

	get hash(): string {
		return this.showing.programme.hash;
	}
	get unavailable(): boolean {
		return this.showing.unavailable;
	}
	/** Where the speaker's window is, after the browser would not open it. */
	get speakerLink(): string | null {
		return this.#speakerLink;
	}

	load = (hash: string): Promise<void> => {
		this.#player.pause();
		return this.showing.load(hash);
	};

	#stage(): Stage {
		const presenting = (): Presenting => this.#presenting();
		return {
			session: this.#session,
			player: this.#player,
			steps: this.showing.steps,
			preferences: this.#preferences,
			help: { toggle: () => this.screen.toggle('help') },
			jump: { open: () => (this.jumpOpen = true) },
			get presenting() {
				return presenting();
			}
		};
	}

	#presenting(): Presenting {
		const { programme } = this.showing;
		return {
			programme,
			names: this.#words().commands,
			commands: presentCommands({
				programme,
				screen: this.screen,
				preferences: this.#preferences,
				openSpeaker: this.#openSpeaker,
				toggleFullScreen: () => void toggleFullScreen(),
				leave: () => void this.#leave()
			})
		};
	}

	/** A window of its own, which finds the presentation by its id. */
	#openSpeaker = (): void => {
		const { id } = this.presentation;
		const url = `${resolve('/[[lang=lang]]/speaker', this.#language.route)}#p=${id}`;
		const opened = window.open(url, `speaker-${id}`, 'popup,width=1180,height=760');
		this.#speakerLink = opened ? null : url;
	};

	/** To the page that this is a presentation of, at the same place. */
	async #leave(): Promise<void> {
		if (document.fullscreenElement) await document.exitFullscreen();
		const { route } = this.#language;
		const { kind, topic } = this.showing.programme;
		const pages = {
			steps: `${resolve('/[[lang=lang]]', route)}#${this.#session.hash}`,
			chapter: `${resolve('/[[lang=lang]]/learn', route)}#${stopIn(topic)}`,
			quiz: `${resolve('/[[lang=lang]]/quiz', route)}#${topic}`
		};
		await goto(pages[kind]);
	}
}

import { createContext, untrack } from 'svelte';
import type { DataSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { WORKED_EXAMPLES, usualSpec } from '$lib/experiment/presets';
import { grant, usualInstead, type Cost, type Wish } from '$lib/timeline/wish';
import type { Player } from './player.svelte';
import type { Place, Session } from './session.svelte';
import { Undo } from './undo.svelte';

/** Changes the settings of the experiment on the screen, at once and so that everything can be undone. */
export class Setup {
	#costs: readonly Cost[] = $state.raw([]);
	readonly #session: Session;
	readonly #player: Player;
	readonly #undo: Undo;
	/** Where the run of an experiment stood when another took its place. */
	readonly #left = new WeakMap<Experiment, Place>();
	/** The step at which the run on the screen began to be looked at: as long as it stays there, nobody has gone on. */
	#arrived: number;
	#renewals = $state(0);

	/** Made while a component begins: it watches the session as long as that is there. */
	constructor(session: Session, player: Player, now?: () => number) {
		this.#session = session;
		this.#player = player;
		this.#undo = new Undo(session.experiment, now);
		this.#arrived = session.destination;
		// Links that are followed, Back and changes by hand are noted too.
		$effect(() => {
			const { experiment } = session;
			untrack(() => {
				if (!this.#undo.meet(experiment)) return;
				this.#costs = [];
				this.#arrived = session.destination;
				this.#renewals++;
			});
		});
	}

	/** What the last change cost. */
	readonly costs = $derived(this.#costs);
	/** Counts what else brought an experiment than settings changed one by one: what is half typed is void then. */
	readonly renewals = $derived(this.#renewals);
	readonly canUndo = $derived.by(() => this.#undo.before !== null);
	readonly canRedo = $derived.by(() => this.#undo.after !== null);

	/**
	 * Changes settings.
	 * @param setting a name for what is dragged or typed: its changes in quick succession are one
	 */
	change = (wish: Wish, setting: string | null = null): void => {
		// What a slider passes on its way leaves no trace: neither a small set nor the place in a short run.
		const goesOn = this.#undo.goesOn(setting);
		const present = this.#present();
		const from = goesOn ? this.#undo.before! : present;
		const { experiment, costs } = grant(from, wish, this.#session.dataset.inputs.length);
		const shown = this.#undo.add(experiment, setting);
		if (!shown) return;
		const place = goesOn ? this.#placeOf(from) : this.#leave(present);
		this.#costs = shown === experiment ? costs : [];
		if (!goesOn) this.#session.begins();
		this.#arrive(this.#session.setUp(shown, place));
	};

	/** Takes the usual settings for these data. */
	reset = (): void => {
		const from = this.#present();
		this.#renewals++;
		const { experiment, costs } = usualInstead(from, from.data);
		const shown = this.#undo.add(experiment);
		if (!shown) return;
		this.#costs = costs;
		this.#session.begins();
		this.#arrive(this.#session.setUp(shown, this.#leave(from)));
	};

	/** Begins the usual experiment on some data, at its first step; without data, the first of all. */
	choose = (data: DataSpec = usualSpec(WORKED_EXAMPLES[0]!)): void => {
		const from = this.#present();
		const { experiment, costs } = usualInstead(from, data);
		const shown = this.#undo.add(experiment);
		this.#costs = shown ? costs : [];
		this.#leave(from);
		this.#renewals++;
		this.#session.begins();
		this.#arrive(this.#player.begin(shown ?? from));
	};

	/** Shows the address that a file holds. */
	open = (address: string): Promise<void> => {
		this.#leave(this.#present());
		this.#renewals++;
		this.#session.begins();
		return this.#player.load(address);
	};

	undo = (): void => this.#go(this.#undo.back);
	redo = (): void => this.#go(this.#undo.forth);

	#go(step: () => Experiment | null): void {
		const from = this.#present();
		const experiment = step();
		if (!experiment) return;
		const place = this.#placeOf(experiment);
		this.#leave(from);
		this.#costs = [];
		this.#renewals++;
		this.#session.begins();
		this.#arrive(this.#session.setUp(experiment, place));
	}

	/** Where an experiment was left, as long as nobody has gone on since; otherwise where the run stands. */
	#placeOf(experiment: Experiment): Place {
		const { place } = this.#session;
		return (place.step === this.#arrived && this.#left.get(experiment)) || place;
	}

	#leave(experiment: Experiment): Place {
		const { place } = this.#session;
		this.#left.set(experiment, place);
		return place;
	}

	#arrive(shown: Promise<void>): void {
		this.#arrived = this.#session.destination;
		// Data that had to be loaded come later.
		void shown.then(() => (this.#arrived = this.#session.destination));
	}

	/** The experiment on the screen, with the changes by hand that were set aside to look at the original. */
	#present(): Experiment {
		const { experiment, byHand } = this.#session;
		const { aside } = byHand;
		const present = aside.length > 0 ? { ...experiment, edits: aside } : experiment;
		this.#undo.meet(present);
		return present;
	}
}

export const [getSetup, setSetup] = createContext<Setup>();

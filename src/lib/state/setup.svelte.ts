import { untrack } from 'svelte';
import type { DataSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { WORKED_EXAMPLES, usualExperiment, usualSpec } from '$lib/experiment/presets';
import { grant, type Cost, type Wish } from '$lib/timeline/wish';
import type { Player } from './player.svelte';
import type { Place, Session } from './session.svelte';
import { Undo } from './undo.svelte';

/** Changes the settings of the experiment on the screen, at once and so that everything can be undone. */
export class Setup {
	#costs: readonly Cost[] = $state.raw([]);
	readonly #session: Session;
	readonly #player: Player;
	readonly #undo: Undo;
	/** Where the run stood before the last change, and the step that came of it. */
	#moved: { readonly from: Place; readonly to: number } | null = null;

	/** Made while a component begins: it watches the session as long as that is there. */
	constructor(session: Session, player: Player, now?: () => number) {
		this.#session = session;
		this.#player = player;
		this.#undo = new Undo(session.experiment, now);
		// Links that are followed, Back and changes by hand are noted too.
		$effect(() => {
			const { experiment } = session;
			untrack(() => {
				if (this.#undo.meet(experiment)) this.#costs = [];
			});
		});
	}

	/** What the last change cost. */
	readonly costs = $derived(this.#costs);
	readonly canUndo = $derived.by(() => this.#undo.before !== null);
	readonly canRedo = $derived.by(() => this.#undo.after !== null);

	/**
	 * Changes settings.
	 * @param setting a name for what is dragged or typed: its changes in quick succession are one
	 */
	change = (wish: Wish, setting: string | null = null): void => {
		// What a slider passes on its way leaves no trace.
		const goesOn = this.#undo.goesOn(setting);
		const from = goesOn ? this.#undo.before! : this.#present();
		const { experiment, costs } = grant(from, wish, this.#session.dataset.inputs.length);
		const shown = this.#undo.add(experiment, setting);
		if (shown) this.#show(shown, shown === experiment ? costs : [], goesOn);
	};

	/** Takes the usual settings for these data. */
	reset = (): void => {
		const from = this.#present();
		const shown = this.#undo.add(usualExperiment(from.data));
		if (shown) this.#show(shown, costOf(from));
	};

	/** Begins the usual experiment on some data, at its first step; without data, the first of all. */
	choose = (data: DataSpec = usualSpec(WORKED_EXAMPLES[0]!)): void => {
		const from = this.#present();
		const shown = this.#undo.add(usualExperiment(data));
		this.#costs = shown ? costOf(from) : [];
		this.#session.begins();
		void this.#player.begin(shown ?? from);
	};

	/** Shows the address that a file holds. */
	open = (address: string): Promise<void> => {
		this.#present();
		this.#session.begins();
		return this.#player.load(address);
	};

	undo = (): void => this.#go(this.#undo.back);
	redo = (): void => this.#go(this.#undo.forth);

	#go(step: () => Experiment | null): void {
		this.#present();
		const experiment = step();
		if (experiment) this.#show(experiment, []);
	}

	#show(experiment: Experiment, costs: readonly Cost[], goesOn = false): void {
		this.#costs = costs;
		if (!goesOn) this.#session.begins();
		// A number being typed may mean a short run for a moment: that shall not move the place.
		const { place } = this.#session;
		const from = goesOn && this.#moved?.to === place.step ? this.#moved.from : place;
		void this.#session.setUp(experiment, from);
		this.#moved = { from, to: this.#session.destination };
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

const costOf = ({ edits }: Experiment): Cost[] =>
	edits.length > 0 ? [{ kind: 'edits', count: edits.length }] : [];

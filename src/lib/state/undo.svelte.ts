import { startOf, writeAddress } from '$lib/experiment/address';
import type { Experiment } from '$lib/experiment/experiment';

/** Milliseconds within which changes of the same setting count as one: a slider that is dragged, say. */
const TOGETHER = 1000;
/** Experiments that can be gone back to. */
const KEPT = 200;

/** The experiments that were on the screen, and which of them is there now. */
export class Undo {
	#list: readonly Experiment[] = $state.raw([]);
	#at = $state(0);
	/** The setting that was changed last, and when. */
	#last: { readonly setting: string; readonly at: number } | null = null;
	readonly #now: () => number;

	/** @param now milliseconds */
	constructor(first: Experiment, now = () => performance.now()) {
		this.#list = [first];
		this.#now = now;
	}

	/** The experiment before the present one; null when there is none. */
	readonly before = $derived(this.#list[this.#at - 1] ?? null);
	/** The experiment that was left by going back; null when there is none. */
	readonly after = $derived(this.#list[this.#at + 1] ?? null);
	readonly #present = $derived(this.#list[this.#at]!);

	/** Whether a change of this setting belongs to the change before it. */
	goesOn = (setting: string | null): boolean =>
		setting !== null && setting === this.#last?.setting && this.#now() - this.#last.at < TOGETHER;

	/**
	 * Adds an experiment that was made of the present one.
	 * @param setting the one that was changed, where it may be changed some more
	 * @returns what is to be shown; null when it is the present one
	 */
	add = (experiment: Experiment, setting: string | null = null): Experiment | null => {
		if (same(experiment, this.#present)) return null;
		const goesOn = this.goesOn(setting);
		// Back where it began: nothing was changed.
		if (goesOn && this.before && same(experiment, this.before)) {
			const { before } = this;
			this.#list = this.#list.slice(0, this.#at);
			this.#move(-1);
			return before;
		}
		this.#last = setting === null ? null : { setting, at: this.#now() };
		this.#push(experiment, goesOn ? this.#at : this.#at + 1);
		return experiment;
	};

	/** Goes back to the experiment before the present one, or on to the one after it. */
	back = (): Experiment | null => (this.before ? this.#move(-1) : null);
	forth = (): Experiment | null => (this.after ? this.#move(1) : null);

	/**
	 * Takes note of the experiment on the screen, whatever brought it there: the browser's Back, a
	 * link, a change by hand.
	 * @returns whether it is another one
	 */
	meet = (experiment: Experiment): boolean => {
		if (same(experiment, this.#present)) {
			this.#list = this.#list.with(this.#at, experiment);
			return false;
		}
		const text = textOf(experiment);
		if (this.before && text === textOf(this.before)) this.#move(-1);
		else if (this.after && text === textOf(this.after)) this.#move(1);
		else {
			this.#last = null;
			this.#push(experiment, this.#at + 1);
		}
		return true;
	};

	#move(by: 1 | -1): Experiment {
		this.#at += by;
		this.#last = null;
		return this.#present;
	}

	#push(experiment: Experiment, at: number): void {
		this.#list = [...this.#list.slice(0, at), experiment].slice(-KEPT);
		this.#at = this.#list.length - 1;
	}
}

const textOf = (experiment: Experiment): string => writeAddress(startOf(experiment));

/** Whether two experiments differ in nothing but changes by hand, which are taken back by themselves. */
const same = (a: Experiment, b: Experiment): boolean =>
	textOf({ ...a, edits: [] }) === textOf({ ...b, edits: [] });

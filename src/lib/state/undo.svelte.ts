import { writeAddress } from '$lib/experiment/address';
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
	 * Takes note of the experiment on the screen, whatever brought it there.
	 * @param setting the one that was changed, where it may be changed some more
	 * @returns whether it is another one
	 */
	note = (experiment: Experiment, setting: string | null = null): boolean => {
		if (same(experiment, this.#present)) {
			this.#list = this.#list.with(this.#at, experiment);
			return false;
		}
		const kept = this.#list.slice(0, this.goesOn(setting) ? this.#at : this.#at + 1);
		this.#last = setting === null ? null : { setting, at: this.#now() };
		if (this.before && same(experiment, this.before)) {
			this.#at--;
			this.#last = null;
		} else if (this.after && same(experiment, this.after)) this.#at++;
		else {
			this.#list = [...kept, experiment].slice(-KEPT);
			this.#at = this.#list.length - 1;
		}
		return true;
	};
}

/** Whether two experiments differ in nothing but changes by hand, which are taken back by themselves. */
const same = (a: Experiment, b: Experiment): boolean => causes(a) === causes(b);

const causes = (experiment: Experiment): string =>
	writeAddress({ experiment: { ...experiment, edits: [] }, step: 0, selection: null });

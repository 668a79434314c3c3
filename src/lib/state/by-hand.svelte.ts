import { withEdit, withoutEdit, type Changeable, type Edit } from '$lib/experiment/edit';
import { LIMITS } from '$lib/experiment/limits';

/** The run on the screen, as far as changes by hand concern it. */
interface Run {
	readonly edits: readonly Edit[];
	readonly step: number;
}

/** Changes made by hand: one more, one less, all of them set aside and brought back. */
export class ByHand {
	#aside: readonly Edit[] = $state.raw([]);
	readonly #run: Run;
	readonly #show: (edits: readonly Edit[]) => void;

	/** @param show shows the same run with other changes */
	constructor(run: Run, show: (edits: readonly Edit[]) => void) {
		this.#run = run;
		this.#show = show;
	}

	/** Numbers changed in the run that was set aside for the original. */
	get aside(): readonly Edit[] {
		return this.#aside;
	}

	/** Changes a number at the step on the screen. Returns whether there is room for one more change. */
	change = (what: Changeable, value: number): boolean => {
		const edits = withEdit(this.#run.edits, { step: this.#run.step, what, value });
		if (edits.length > LIMITS.edits.max) return false;
		this.forget();
		this.#show(edits);
		return true;
	};

	/** Takes a change back. */
	takeBack = (edit: Edit): void => this.#show(withoutEdit(this.#run.edits, edit));

	/** Shows the run as it was before anything was changed; what was changed is set aside. */
	showOriginal = (): void => {
		this.#aside = this.#run.edits;
		this.#show([]);
	};

	/** Shows the run with the changes that were set aside. */
	showChanged = (): void => {
		const edits = this.#aside;
		this.forget();
		this.#show(edits);
	};

	/** Takes over what was set aside before the page was loaded anew. */
	restore = (edits: readonly Edit[]): void => {
		this.#aside = edits;
	};

	/** Drops what was set aside. */
	forget = (): void => {
		this.#aside = [];
	};
}

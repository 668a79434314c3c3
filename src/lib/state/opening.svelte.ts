import type { Reading } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Shown } from './shown';

/** Told an address whose data are there. */
type Show = (reading: Reading, dataset: Dataset) => void;

/** Finds what is asked for: an address is read, its data are loaded, and what was asked for last counts. */
export class Opening {
	/** An address whose data could not be loaded. */
	#missing: Reading | null = $state.raw(null);
	/** Counts the addresses asked for; one whose data arrive after a later one is dropped. */
	#asked = 0;
	readonly #shown: () => Shown;

	/** @param shown what is on the screen, whose data need no loading */
	constructor(shown: () => Shown) {
		this.#shown = shown;
	}

	get missing(): Reading | null {
		return this.#missing;
	}

	dismiss = (): void => {
		this.#missing = null;
	};

	/** What is at hand is shown before this returns. */
	open(read: () => Reading | Promise<Reading>, show: Show): Promise<void> | undefined {
		const asked = ++this.#asked;
		const reading = read();
		return reading instanceof Promise
			? reading.then((arrived) => this.#find(arrived, asked, show))
			: this.#find(reading, asked, show);
	}

	#find(reading: Reading, asked: number, show: Show): Promise<void> | undefined {
		const { address, dataset } = this.#shown();
		const { data } = reading.address.experiment;
		const found = (arrived: Dataset | null): void => {
			if (asked !== this.#asked) return;
			this.#missing = arrived ? null : reading;
			if (arrived) show(reading, arrived);
		};
		const made = data === address.experiment.data ? dataset : loadDataset(data);
		// Without a network, data that were never loaded cannot be had.
		if (made instanceof Promise) return made.then(found, () => found(null));
		found(made);
	}
}

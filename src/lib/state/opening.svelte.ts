import type { Reading } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Shown } from './shown';

/** How an address is read, and who shows it once its data are there. */
export interface Request {
	/** Rejects where what reads the address cannot be loaded. */
	readonly read: () => Reading | Promise<Reading>;
	readonly show: (reading: Reading, dataset: Dataset) => void;
}

interface Found {
	readonly reading: Reading;
	readonly dataset: Dataset;
}

/** Finds what is asked for: an address is read, its data are loaded, and what was asked for last counts. */
export class Opening {
	/** What was asked for last, where it could not be loaded. */
	#missing: Request | null = $state.raw(null);
	/** Counts the requests; one whose data arrive after a later one is dropped. */
	#asked = 0;
	readonly #shown: () => Shown;

	/** @param shown what is on the screen, whose data need no loading */
	constructor(shown: () => Shown) {
		this.#shown = shown;
	}

	get missing(): boolean {
		return this.#missing !== null;
	}

	dismiss = (): void => {
		this.#missing = null;
	};

	/** Asks once more for what could not be loaded. */
	retry = (): Promise<void> | undefined => (this.#missing ? this.open(this.#missing) : undefined);

	/** What is at hand is shown before this returns; it never rejects. */
	open = (request: Request): Promise<void> | undefined => {
		const asked = ++this.#asked;
		const settle = (found: Found | null): void => {
			if (asked !== this.#asked) return;
			this.#missing = found ? null : request;
			if (found) request.show(found.reading, found.dataset);
		};
		const found = this.#find(request.read());
		// Without a network, what was never loaded cannot be had.
		if (found instanceof Promise) return found.then(settle, () => settle(null));
		settle(found);
	};

	#find(reading: Reading | Promise<Reading>): Found | Promise<Found> {
		if (reading instanceof Promise) return reading.then((arrived) => this.#find(arrived));
		const { address, dataset } = this.#shown();
		const { data } = reading.address.experiment;
		const made = data === address.experiment.data ? dataset : loadDataset(data);
		return made instanceof Promise
			? made.then((arrived) => ({ reading, dataset: arrived }))
			: { reading, dataset: made };
	}
}

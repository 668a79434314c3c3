import { createContext } from 'svelte';
import type { Experiment } from '$lib/experiment/experiment';

/** The comparison somebody has come from, so that the way back leads there. */
export class Recent {
	#left = $state.raw<{ readonly experiment: Experiment; readonly tail: string } | null>(null);

	/** @param tail what the comparison adds to the address of its experiment */
	keep = (experiment: Experiment, tail: string): void => {
		this.#left = { experiment, tail };
	};

	/**
	 * The address of an experiment, and of the comparison that was left: all of it where data and layers are the same;
	 * of another network or other data only what is varied.
	 */
	after = (address: string, { data, layers }: Experiment): string => {
		if (!this.#left?.tail) return address;
		const { experiment, tail } = this.#left;
		const same =
			JSON.stringify([data, layers]) === JSON.stringify([experiment.data, experiment.layers]);
		const fields = tail.split('&').filter((field) => same || field.startsWith('vary='));
		return [address, ...fields].join('&');
	};
}

export const [getRecent, setRecent] = createContext<Recent>();

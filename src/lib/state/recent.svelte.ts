import { createContext } from 'svelte';
import type { Experiment } from '$lib/experiment/experiment';

/** Completes the address of an experiment with what was compared last. */
export type WayBack = (address: string, experiment: Experiment) => string;

/** What somebody has come from. The page that was left says how to return to it; before that, nothing is added. */
export class Recent {
	comparison: WayBack = $state.raw((address) => address);
}

export const [getRecent, setRecent] = createContext<Recent>();

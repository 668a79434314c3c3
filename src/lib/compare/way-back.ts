import { writeTail, type Comparison } from '$lib/experiment/comparison';
import type { WayBack } from '$lib/state/recent.svelte';

/**
 * The way back to a comparison: all of it where data and layers are still the same; with another network or other data
 * only what is varied.
 */
export const wayBackTo = (comparison: Comparison): WayBack => {
	const { data, layers } = comparison.base.experiment;
	const fields = writeTail(comparison)
		.split('&')
		.filter((field) => field !== '');
	return (address, experiment) => {
		const same =
			JSON.stringify([data, layers]) === JSON.stringify([experiment.data, experiment.layers]);
		return [address, ...fields.filter((field) => same || field.startsWith('vary='))].join('&');
	};
};

import type { AddressNote } from '$lib/experiment/address';
import {
	limitOf,
	readComparison,
	type Comparison,
	type ComparisonReading
} from '$lib/experiment/comparison';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { clamp } from '$lib/experiment/limits';
import { settle } from '$lib/timeline/settle';

/** What belongs together on the screen. */
export interface Shown {
	readonly comparison: Comparison;
	readonly dataset: Dataset;
	readonly notes: readonly AddressNote[];
}

/** What can only be held to the data once they are there. */
export function settled({ comparison, notes }: ComparisonReading, dataset: Dataset): Shown {
	const n = dataset.inputs.length;
	const { address: base, notes: noted } = settle({ address: comparison.base, notes }, n);
	const { vary, values } = comparison;
	if (vary !== 'batch' || !values)
		return { comparison: { ...comparison, base }, dataset, notes: noted };
	const limit = { ...limitOf('batch'), max: n };
	const legal = [...new Set(values.map((value) => clamp(Number(value), limit)))];
	const used = legal.join(',');
	const capped = values.join(',') !== used;
	return {
		comparison: { ...comparison, base, values: legal },
		dataset,
		notes: capped
			? [
					...noted.filter(({ key }) => key !== 'values'),
					{ key: 'values', given: values.join(','), used, range: limit }
				]
			: noted
	};
}

/**
 * The comparison of an empty address, whose data need no loading.
 * @throws TypeError when they do
 */
export function firstShown(): Shown {
	const reading = readComparison('');
	const dataset = loadDataset(reading.comparison.base.experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	return settled(reading, dataset);
}

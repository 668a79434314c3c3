import {
	startOf,
	writeAddress,
	type Address,
	type AddressNote,
	type Reading
} from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { firstDifference } from '$lib/experiment/edit';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';

/** What belongs together on the screen. */
export interface Shown {
	readonly address: Address;
	readonly dataset: Dataset;
	readonly notes: readonly AddressNote[];
	readonly problem: Problem;
	readonly timeline: Timeline;
}

/** An address on its data, with a run of which nothing has been computed. */
export function shownAt(address: Address, dataset: Dataset, notes: readonly AddressNote[]): Shown {
	const problem = problemOf(address.experiment, dataset);
	return { address, dataset, notes, problem, timeline: new Timeline(problem) };
}

/** @throws TypeError when the data have to be loaded first */
export const shownAtOnce = (reading: Reading): Shown =>
	shownAt(reading.address, datasetAtOnce(reading), reading.notes);

/** @throws TypeError when the data have to be loaded first */
export function datasetAtOnce({ address }: Reading): Dataset {
	const dataset = loadDataset(address.experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	return dataset;
}

/**
 * Another address of the same run, or of one that differs by changes by hand: up to the first of them it is the
 * same, and further than there its steps have yet to be computed.
 */
export function turned(shown: Shown, address: Address, notes: readonly AddressNote[]): Shown {
	const before = shown.address;
	const { edits } = address.experiment;
	const from = firstDifference(before.experiment.edits, edits);
	if (from === null) return { ...shown, address: { ...address, step: before.step }, notes };
	const problem = { ...shown.problem, edits };
	const step = Math.min(before.step, from);
	const timeline = shown.timeline.branch(problem, from);
	return { ...shown, address: { ...address, step }, notes, problem, timeline };
}

/** What an address says of the experiment alone, changes by hand apart. */
export const causes = ({ experiment }: Address): string =>
	writeAddress(startOf({ ...experiment, edits: [] }));

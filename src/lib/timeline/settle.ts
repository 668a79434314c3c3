import type { AddressNote, Reading } from '$lib/experiment/address';
import { writeEdits } from '$lib/experiment/address-fields';
import { LIMITS } from '$lib/experiment/limits';
import { Schedule } from './schedule';

/**
 * Completes the reading of an address by what it can only be held to once its data are at hand: the batch
 * is at most the whole set, the run at most `LIMITS.steps` long, the step within the run, and what was
 * changed by hand belongs to it.
 *
 * @param n samples in the data
 */
export function settle({ address, notes: read }: Reading, n: number): Reading {
	const notes: AddressNote[] = [];
	const cap = (key: string, given: number, min: number, max: number): number => {
		if (given <= max) return given;
		const asked = read.find((note) => note.key === key)?.given ?? String(given);
		notes.push({ key, given: asked, used: String(max), range: { min, max, integer: true } });
		return max;
	};

	const { experiment } = address;
	const batchSize = cap('batch', experiment.batchSize, 1, n);
	const layers = experiment.layers.length;
	const epochs = cap('epochs', experiment.epochs, 1, mostEpochs(n, layers, batchSize));
	const { length } = Schedule.of({ ...experiment, epochs, batchSize }, n);
	const step = cap('step', address.step, 0, length);
	const edits = experiment.edits.filter(
		({ step, what }) => step <= length && (!('sample' in what) || what.sample < n)
	);
	if (edits.length < experiment.edits.length) {
		const asked = read.find(({ key }) => key === 'edits')?.given ?? writeEdits(experiment.edits);
		notes.push({ key: 'edits', given: asked, used: writeEdits(edits) || null });
	}
	if (notes.length === 0) return { address, notes: read };
	const others = read.filter(({ key }) => !notes.some((note) => note.key === key));
	return {
		address: { ...address, step, experiment: { ...experiment, batchSize, epochs, edits } },
		notes: [...others, ...notes]
	};
}

/** Epochs of the longest run there may be. */
export function mostEpochs(n: number, layers: number, batchSize: number): number {
	const { stepsPerEpoch } = new Schedule({ n, layers, epochs: 1, batchSize });
	return Math.min(LIMITS.epochs.max, Math.floor(LIMITS.steps.max / stepsPerEpoch));
}

import type { AddressNote, Reading } from '$lib/experiment/address';
import { LIMITS } from '$lib/experiment/limits';
import { Schedule } from './schedule';

/**
 * Completes the reading of an address by what it can only be held to once its data are at hand: the batch
 * is at most the whole set, the run at most `LIMITS.steps` long, the step within the run.
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
	const { stepsPerEpoch } = new Schedule({ n, layers, epochs: 1, batchSize });
	const mostEpochs = Math.floor(LIMITS.steps.max / stepsPerEpoch);
	const epochs = cap('epochs', experiment.epochs, 1, mostEpochs);
	const step = cap('step', address.step, 0, epochs * stepsPerEpoch);
	if (notes.length === 0) return { address, notes: read };
	const others = read.filter(({ key }) => !notes.some((note) => note.key === key));
	return {
		address: { ...address, step, experiment: { ...experiment, batchSize, epochs } },
		notes: [...others, ...notes]
	};
}

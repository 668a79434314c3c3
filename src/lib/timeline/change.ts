import type { TrainingSet } from '$lib/engine/fit';
import type { Parameters, Perceptron } from '$lib/engine/perceptron';
import type { Changeable, Edit, ParameterPlace } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';

/** A number changed by hand, and what it was the moment before. */
export interface Change extends Edit {
	readonly was: number;
}

/** All numbers that can be changed by hand, as a moment has them. */
interface Seen {
	readonly parameters: Parameters;
	readonly samples: TrainingSet;
}

/**
 * The samples of one run in which numbers may be changed: those that will be are copies of its own. Without
 * such a change they are the problem's.
 */
export function ownSamples({ samples, edits }: Problem): TrainingSet {
	const changed = new Set(edits.flatMap(({ what }) => ('sample' in what ? what.sample : [])));
	if (changed.size === 0) return samples;
	const own = (vectors: readonly Float64Array[]) =>
		vectors.map((vector, i) => (changed.has(i) ? vector.slice() : vector));
	return { inputs: own(samples.inputs), targets: own(samples.targets) };
}

/** The array that holds a number, and its index there. */
function placeOf(
	what: Changeable,
	{ layers }: Perceptron,
	{ inputs, targets }: TrainingSet
): [array: Float64Array, index: number] {
	switch (what.kind) {
		case 'weight': {
			const layer = layers[what.layer]!;
			return [layer.weights, what.neuron * layer.inputs + what.input];
		}
		case 'bias':
			return [layers[what.layer]!.biases, what.neuron];
		case 'input':
			return [inputs[what.sample]!, what.input];
		case 'target':
			return [targets[what.sample]!, what.output];
		default:
			return what satisfies never;
	}
}

/** Changes a number in place, and tells what it was. */
export function setNumber(
	what: Changeable,
	value: number,
	network: Perceptron,
	samples: TrainingSet
): number {
	const [array, index] = placeOf(what, network, samples);
	const was = array[index]!;
	array[index] = value;
	return was;
}

/** Makes a change by hand. */
export const applyEdit = (edit: Edit, network: Perceptron, samples: TrainingSet): Change => ({
	...edit,
	was: setNumber(edit.what, edit.value, network, samples)
});

export const parameterAt = ({ weights, biases }: Parameters, place: ParameterPlace): number =>
	place.kind === 'weight'
		? weights[place.layer]![place.neuron]![place.input]!
		: biases[place.layer]![place.neuron]!;

/** The number as a moment has it. */
export function numberAt({ parameters, samples }: Seen, what: Changeable): number {
	switch (what.kind) {
		case 'weight':
		case 'bias':
			return parameterAt(parameters, what);
		case 'input':
			return samples.inputs[what.sample]![what.input]!;
		case 'target':
			return samples.targets[what.sample]![what.output]!;
		default:
			return what satisfies never;
	}
}

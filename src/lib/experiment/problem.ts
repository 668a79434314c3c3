import { LOSSES, type LossName } from '$lib/engine/loss';
import { begin, type FitOptions, type Progress, type TrainingSet } from '$lib/engine/fit';
import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { RandomState } from '$lib/engine/random';
import type { Dataset } from './datasets/dataset';
import type { Edit } from './edit';
import type { Experiment } from './experiment';

/** An experiment with its data at hand: all that training needs, and nothing about where it came from. */
export interface Problem {
	readonly inputs: number;
	readonly layers: readonly LayerShape[];
	readonly loss: LossName;
	readonly learningRate: number;
	readonly epochs: number;
	readonly batchSize: number;
	readonly shuffle: boolean;
	readonly seed: number;
	readonly init: Parameters | null;
	/** As they are before anything is changed by hand. */
	readonly samples: TrainingSet;
	/** Numbers changed by hand, in the order of their steps. */
	readonly edits: readonly Edit[];
}

export function problemOf(experiment: Experiment, dataset: Dataset): Problem {
	const outputs = experiment.layers.at(-1)!.units;
	return {
		...experiment,
		inputs: dataset.inputNames.length,
		samples: {
			inputs: dataset.inputs.map((x) => Float64Array.from(x)),
			targets: targetsOf(dataset, outputs)
		}
	};
}

/** One number per output: the values, the class as 0 or 1 for a single output, else one-hot. */
function targetsOf({ target }: Dataset, outputs: number): Float64Array[] {
	if (target.kind === 'values') return target.values.map((values) => Float64Array.from(values));
	return target.labels.map((label) =>
		outputs === 1
			? Float64Array.of(label)
			: Float64Array.from({ length: outputs }, (_, j) => (j === label ? 1 : 0))
	);
}

export const optionsOf = (problem: Problem): FitOptions => ({
	...problem,
	loss: LOSSES[problem.loss]
});

/** The network and the run at step 0: parameters drawn or given, nothing computed. */
export function beginProblem({ inputs, layers, seed, init, samples }: Problem): {
	network: Perceptron;
	progress: Progress;
} {
	const random = new RandomState(seed);
	const network = new Perceptron(inputs, layers);
	if (init) network.set(init);
	else network.draw(random);
	return { network, progress: begin(samples.inputs.length, random) };
}

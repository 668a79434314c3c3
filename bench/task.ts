import type { TrainingSet } from '$lib/engine/fit';
import { Perceptron, type FlatParameters } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { RandomState } from '$lib/engine/random';

/** What every contestant trains: a network, its first parameters, and the same samples in the same order. */
export interface Task {
	/** Its units, as people write them: 2-6-6-1. */
	readonly name: string;
	readonly inputs: number;
	readonly layers: readonly LayerShape[];
	readonly hidden: 'tanh' | 'relu';
	readonly parameters: readonly FlatParameters[];
	readonly samples: TrainingSet;
}

/** Small, so that no task diverges however long it is trained. */
export const LEARNING_RATE = 0.001;

/** Samples of a task. */
export const N = 200;

/**
 * tanh in the hidden layers of the small networks and ReLU in those of the large ones. The outputs are
 * sigmoids with binary cross-entropy, also where there are ten of them.
 */
export const TASKS: readonly Task[] = [
	task([2, 4, 1], 'tanh'),
	task([2, 6, 6, 1], 'tanh'),
	task([2, 8, 8, 8, 1], 'tanh'),
	task([16, 64, 64, 10], 'relu'),
	task([784, 128, 64, 10], 'relu')
];

export const SMALL_TASKS = TASKS.slice(0, 3);

/** Everything is drawn from a seed. Inputs lie in (−1, 1); at most one target is 1. */
function task(units: readonly [number, ...number[]], hidden: 'tanh' | 'relu'): Task {
	const random = new RandomState(1);
	const [inputs, ...rest] = units;
	const outputs = rest.at(-1)!;
	const layers = rest.map((units, l): LayerShape => ({
		units,
		activation: l < rest.length - 1 ? hidden : 'sigmoid'
	}));
	const network = new Perceptron(inputs, layers).draw(random);
	// As drawn, the sigmoids of the largest network would all be 0 or 1.
	for (const { weights, inputs } of network.layers)
		weights.forEach((w, i) => (weights[i] = w / Math.sqrt(inputs)));
	return {
		name: units.join('-'),
		inputs,
		layers,
		hidden,
		parameters: network.copyParameters(),
		samples: {
			inputs: Array.from({ length: N }, () =>
				Float64Array.from({ length: inputs }, () => random.uniform(-1, 1))
			),
			targets: Array.from({ length: N }, () => {
				const one = Math.floor(random.uniform(0, Math.max(outputs, 2)));
				return Float64Array.from({ length: outputs }, (_, j) => (j === one ? 1 : 0));
			})
		}
	};
}

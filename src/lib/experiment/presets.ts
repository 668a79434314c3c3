import type { LayerShape } from '$lib/engine/shape';
import type { ActivationName } from '$lib/engine/activation';
import { DATASETS, kindOf } from './datasets';
import type { DataName, DataSpec, NamedSpec, OwnSpec } from './datasets/dataset';
import type { Experiment } from './experiment';

/** [4, 'tanh'], [1, 'sigmoid'] → the layers after the input. */
const layers = (...shapes: [number, ActivationName][]): LayerShape[] =>
	shapes.map(([units, activation]) => ({ units, activation }));

/** What training on a data set is like unless something else is asked for. */
const CHOICES: Readonly<Record<DataName, Partial<Experiment> & { layers: LayerShape[] }>> = {
	xor: { layers: layers([4, 'tanh'], [1, 'sigmoid']), learningRate: 0.5 },
	and: { layers: layers([1, 'sigmoid']), learningRate: 0.5 },
	or: { layers: layers([1, 'sigmoid']), learningRate: 0.5 },
	// With seed 16 most neurons are alive at the first sample, and its prediction is wrong.
	circles: {
		layers: layers([6, 'relu'], [6, 'relu'], [1, 'sigmoid']),
		learningRate: 0.05,
		seed: 16
	},
	moons: { layers: layers([6, 'tanh'], [1, 'sigmoid']) },
	blobs: {
		layers: layers([5, 'tanh'], [3, 'softmax']),
		loss: 'categorical_cross_entropy'
	},
	spirals: {
		layers: layers([8, 'tanh'], [8, 'tanh'], [1, 'sigmoid']),
		learningRate: 0.05,
		epochs: 200
	},
	line: {
		layers: layers([1, 'linear']),
		loss: 'mean_squared_error',
		learningRate: 0.05
	},
	sine: {
		layers: layers([6, 'tanh'], [1, 'linear']),
		loss: 'mean_squared_error',
		learningRate: 0.05,
		epochs: 200
	},
	penguins: { layers: layers([3, 'tanh'], [1, 'sigmoid']), learningRate: 0.05, epochs: 50 },
	iris: {
		layers: layers([6, 'tanh'], [3, 'softmax']),
		loss: 'categorical_cross_entropy',
		learningRate: 0.05,
		epochs: 50
	},
	digits: {
		layers: layers([12, 'relu'], [10, 'softmax']),
		loss: 'categorical_cross_entropy',
		learningRate: 0.02,
		epochs: 30
	},
	mazur: {
		layers: layers([2, 'sigmoid'], [2, 'sigmoid']),
		loss: 'half_squared_error',
		learningRate: 0.5,
		shuffle: false,
		init: {
			weights: [
				[
					[0.15, 0.2],
					[0.25, 0.3]
				],
				[
					[0.4, 0.45],
					[0.5, 0.55]
				]
			],
			biases: [
				[0.35, 0.35],
				[0.6, 0.6]
			]
		}
	}
};

/** The experiment meant by some data and nothing else. */
export function usualExperiment(data: DataSpec): Experiment {
	return {
		data,
		loss: 'binary_cross_entropy',
		learningRate: 0.1,
		epochs: 100,
		batchSize: 1,
		seed: 42,
		shuffle: true,
		init: null,
		edits: [],
		...(data.name === 'own' ? choiceFor(data) : CHOICES[data.name])
	};
}

/** The experiment meant by naming a data set and nothing else. */
export const defaultExperiment = (name: DataName): Experiment => usualExperiment(usualSpec(name));

/** The data meant by their name and nothing else. */
export function usualSpec(name: DataName): NamedSpec {
	const { n, noise } = DATASETS[name];
	return { name, n: n?.default ?? 1, noise: noise?.default ?? 0, seed: 0 };
}

/** A small network whose last layer and loss belong to what is to be learned. */
function choiceFor(data: OwnSpec): Partial<Experiment> & { layers: LayerShape[] } {
	const { target, outputs } = kindOf(data);
	const learningRate = 0.05;
	if (target === 'values')
		return {
			layers: layers([6, 'tanh'], [outputs, 'linear']),
			loss: 'mean_squared_error',
			learningRate
		};
	if (outputs === 2) return { layers: layers([6, 'tanh'], [1, 'sigmoid']), learningRate };
	return {
		layers: layers([6, 'tanh'], [outputs, 'softmax']),
		loss: 'categorical_cross_entropy',
		learningRate
	};
}

/** The worked examples of the menu, the first being what a visitor sees; then everything else there is. */
export const WORKED_EXAMPLES: readonly DataName[] = ['xor', 'circles', 'penguins', 'mazur'];
export const MORE_DATA: readonly DataName[] = [
	'and',
	'or',
	'moons',
	'blobs',
	'spirals',
	'line',
	'sine',
	'iris',
	'digits'
];

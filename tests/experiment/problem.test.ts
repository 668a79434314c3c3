import { describe, expect, test } from 'vitest';
import { fit } from '$lib/engine/fit';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { beginProblem, optionsOf, problemOf, type Problem } from '$lib/experiment/problem';
import numpy from '../fixtures/rng/numpy_legacy.json';

const blobs = defaultExperiment('blobs');

/** The targets of a network with so many outputs. */
function targets(target: Dataset['target'], units: number): number[][] {
	const layers = [{ units, activation: 'linear' as const }];
	const inputs = [
		[0.5, -0.5],
		[1, 2],
		[3, 4]
	];
	const dataset = { spec: blobs.data, inputNames: ['x₁', 'x₂'], inputs, target, leftOut: [] };
	const problem = problemOf({ ...blobs, layers }, dataset);
	expect(problem.inputs).toBe(2);
	expect(problem.samples.inputs.map((x) => Array.from(x))).toEqual(inputs);
	return problem.samples.targets.map((t) => Array.from(t));
}

describe('a target', () => {
	const labels = { kind: 'classes', classNames: ['a', 'b'], labels: [1, 0, 1] } as const;

	test('of one output is the class, 0 or 1', () => {
		expect(targets(labels, 1)).toEqual([[1], [0], [1]]);
	});

	test('of more outputs is one-hot', () => {
		expect(targets(labels, 2)).toEqual([
			[0, 1],
			[1, 0],
			[0, 1]
		]);
		const three = { ...labels, classNames: ['a', 'b', 'c'], labels: [2, 0, 1] };
		expect(targets(three, 3)).toEqual([
			[0, 0, 1],
			[1, 0, 0],
			[0, 1, 0]
		]);
	});

	test('that is a value stays as it is', () => {
		const values = [
			[0.1, -3],
			[2.5, 0],
			[7, 1]
		];
		expect(targets({ kind: 'values', names: ['y₁', 'y₂'], values }, 2)).toEqual(values);
	});
});

describe.each(numpy.seeds)('after np.random.seed($seed)', ({ seed, mixed, permutation }) => {
	const corner = Float64Array.of(0, 0);
	const problem: Problem = {
		inputs: 2,
		layers: [{ units: 3, activation: 'softmax' }],
		loss: 'categorical_cross_entropy',
		learningRate: 0.1,
		epochs: 2,
		batchSize: 1,
		shuffle: true,
		seed,
		init: null,
		edits: [],
		samples: { inputs: Array(4).fill(corner), targets: Array(4).fill(new Float64Array(3)) }
	};
	const flat = (op: number) => mixed[op]!.result.flat();

	/** The order of each epoch. */
	function orders(problem: Problem): number[][] {
		const { network, progress } = beginProblem(problem);
		const run = fit(network, problem.samples, optionsOf(problem), progress, {
			steps: true,
			until: 0
		});
		return Array.from(run, ({ kind }) =>
			kind === 'epoch' ? Array.from(progress.order) : []
		).filter((order) => order.length > 0);
	}

	test('the weights are uniform(-1, 1, (3, 2)), and then the biases uniform(-1, 1, 3)', () => {
		const { network, progress } = beginProblem(problem);
		expect(mixed.slice(0, 2).map(({ op }) => op)).toEqual([
			'uniform(-1,1,(3,2))',
			'uniform(-1,1,3)'
		]);
		expect(Array.from(network.layers[0]!.weights)).toEqual(flat(0));
		expect(Array.from(network.layers[0]!.biases)).toEqual(flat(1));
		expect(progress).toMatchObject({ epoch: 0, position: 0, order: Int32Array.of(0, 1, 2, 3) });
	});

	test('every epoch shuffles the order of the one before', () => {
		expect(mixed.slice(2, 4).map(({ op }) => op)).toEqual(['permutation(4)', 'permutation(4)']);
		const first = flat(2);
		expect(orders(problem)).toEqual([first, flat(3).map((k) => first[k])]);
	});

	test('given parameters cost no draw: the first is that of the first shuffle', () => {
		const init = {
			weights: [
				[
					[1, 2],
					[3, 4],
					[5, 6]
				]
			],
			biases: [[7, 8, 9]]
		};
		const given = { ...problem, init };
		expect(Array.from(beginProblem(given).network.layers[0]!.weights)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(Array.from(beginProblem(given).network.layers[0]!.biases)).toEqual([7, 8, 9]);
		expect(orders(given)[0]).toEqual(permutation['4']);
	});

	test('without shuffling every epoch visits the samples as they stand', () => {
		expect(orders({ ...problem, shuffle: false })).toEqual([
			[0, 1, 2, 3],
			[0, 1, 2, 3]
		]);
	});
});

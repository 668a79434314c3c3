import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import { problems, seeds } from '../support/problems';

/** 2-2-1 */
const network = new Perceptron(2, [
	{ units: 2, activation: 'tanh' },
	{ units: 1, activation: 'sigmoid' }
]);
const parameters: Parameters = {
	weights: [
		[
			[1, 2],
			[3, 4]
		],
		[[5, 6]]
	],
	biases: [[7, 8], [9]]
};
const { weights, biases } = parameters;

test('parameters are taken over row by row', () => {
	network.set(parameters);
	const taken = network.copyParameters().map(({ weights, biases }) => [...weights, ...biases]);
	expect(taken).toEqual([
		[1, 2, 3, 4, 7, 8],
		[5, 6, 9]
	]);
});

test.each([
	['a layer too few', { weights: weights.slice(1), biases: biases.slice(1) }],
	['a layer too many', { weights: [...weights, [[1]]], biases: [...biases, [1]] }],
	['a neuron too few', { weights: [[[1, 2]], [[5]]], biases: [[7], [9]] }],
	['an input too few', { weights: [[[1], [3]], weights[1]!], biases }],
	['as many weights in other rows', { weights: [[[1, 2, 3], [4]], weights[1]!], biases }],
	['a bias too many', { weights, biases: [[7, 8, 8], [9]] }]
])('parameters with %s are refused, and nothing is changed', (_what, wrong) => {
	network.set(parameters);
	const before = network.copyParameters();
	const message = 'The weights and biases must be those of a 2-2-1 network.';
	expect(() => network.set(wrong)).toThrow(new RangeError(message));
	expect(network.copyParameters()).toEqual(before);
});

test('copied parameters outlive what becomes of the network, and can be restored', () => {
	fc.assert(
		fc.property(problems, seeds, ({ inputs, layers }, seed) => {
			const random = new RandomState(seed);
			const network = new Perceptron(inputs, layers).draw(random);
			const copy = network.copyParameters();
			const kept = structuredClone(copy);
			network.draw(random);
			expect(copy).toEqual(kept);
			expect(network.restore(copy).copyParameters()).toEqual(kept);
		})
	);
});

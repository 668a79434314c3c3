import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Perceptron } from '$lib/engine/perceptron';
import { fanInOf, parameterCount, shapeName } from '$lib/engine/shape';
import { problems } from '../support/problems';

test('a shape tells what its network will hold', () => {
	fc.assert(
		fc.property(problems, ({ inputs, layers }) => {
			const network = new Perceptron(inputs, layers);
			const held = network.layers.map(({ weights, biases }) => weights.length + biases.length);
			expect(parameterCount(inputs, layers)).toBe(held.reduce((sum, count) => sum + count));
			network.layers.forEach((layer, l) => expect(fanInOf(inputs, layers, l)).toBe(layer.inputs));
		})
	);
});

test('a shape is named by its widths', () => {
	expect(shapeName(2, [{ units: 4 }, { units: 1 }])).toBe('2-4-1');
});

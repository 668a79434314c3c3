import { zEquation } from '$lib/explain/forward-equations';
import { inputName, inputNumber, ofConnection, ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake } from '../../mistake';
import type { Quantity } from './quantity';

/** z = Σ w x + b */
export const z: Quantity = {
	at: 'forward',
	equation: ({ moment, focus }) => zEquation(moment, focus),
	prompt:
		({ focus, neuron }) =>
		({ quiz }) =>
			quiz.compute.z.prompt(focus.layer + 1, neuron + 1),
	hint:
		() =>
		({ quiz }) =>
			quiz.compute.z.hint,
	given: ({ focus, layer, neuron, x }) => [
		...x.flatMap((value, k) => [
			{ name: ofConnection('w', neuron, k), value: number(layer.weights[neuron]![k]!) },
			{ name: inputName(focus.layer, k), value: inputNumber(focus.layer, value) }
		]),
		{ name: ofNeuron('b', neuron), value: number(layer.biases[neuron]!) }
	],
	mistakes: ({ moment, focus, layer, neuron, x }) => {
		const weighted = (inputs: readonly number[]): number =>
			inputs.reduce((sum, value, k) => sum + layer.weights[neuron]![k]! * value, 0);
		const bias = layer.biases[neuron]!;
		const below = moment.layers[focus.layer - 1];
		return [
			mistake('bias-forgotten', weighted(x)),
			mistake('activation-given', layer.a![neuron]!),
			mistake('sign-turned', weighted(x) - bias),
			mistake('sign-turned', -layer.z![neuron]!),
			// Weighted the z of the layer below.
			...(below ? [mistake('activation-forgotten', weighted(below.z!) + bias)] : [])
		];
	}
};

import { inputName, inputNumber, inputsOf, ofConnection, ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake, type Quantity } from './quantity';

/** z = Σ w x + b */
export const z: Quantity = {
	at: 'forward',
	name: 'z',
	prompt:
		({ focus }) =>
		({ quiz }) =>
			quiz.compute.z.prompt(focus.layer + 1, focus.neuron + 1),
	hint:
		() =>
		({ quiz }) =>
			quiz.compute.z.hint,
	given: ({ moment, focus, layer, neuron }) => [
		...inputsOf(moment, focus.layer).flatMap((value, k) => [
			{
				name: ofConnection('w', neuron, k),
				value: number(layer.weights[neuron]![k]!)
			},
			{ name: inputName(focus.layer, k), value: inputNumber(focus.layer, value) }
		]),
		{ name: ofNeuron('b', neuron), value: number(layer.biases[neuron]!) }
	],
	mistakes: ({ moment, focus, layer, neuron }) => {
		const x = inputsOf(moment, focus.layer);
		const weights = layer.weights[neuron]!;
		const bias = layer.biases[neuron]!;
		const weighted = x.reduce((sum, value, k) => sum + weights[k]! * value, 0);
		return [
			mistake('bias-forgotten', weighted),
			mistake('activation-given', layer.a![neuron]!),
			mistake('mean-for-sum', weighted / x.length + bias),
			mistake('sign-turned', weighted - bias)
		];
	}
};

import { dWEquation } from '$lib/explain/backward-equations';
import { inputName, inputNumber, ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake } from '../../mistake';
import type { Quantity } from './quantity';

/** dW = dz · x of one connection */
export const dW: Quantity = {
	at: 'backward',
	equation: ({ moment, focus, input }) => dWEquation(moment, focus, input),
	prompt:
		({ focus, layer, neuron, input, x }) =>
		({ quiz, format }) =>
			quiz.compute.dW.prompt(
				focus.layer + 1,
				neuron + 1,
				input + 1,
				format.number(layer.a![neuron]!),
				format.number(layer.dz![neuron]!),
				format.number(x[input]!)
			),
	hint:
		() =>
		({ quiz }) =>
			quiz.compute.dW.hint,
	given: ({ focus, layer, neuron, input, x }) => [
		{ name: ofNeuron('dz', neuron, 'backward'), value: number(layer.dz![neuron]!, 'backward') },
		{ name: inputName(focus.layer, input), value: inputNumber(focus.layer, x[input]!) }
	],
	mistakes: ({ moment, focus, layer, neuron, input, x }) => {
		const [da, dz, a] = [layer.da![neuron]!, layer.dz![neuron]!, layer.a![neuron]!];
		const weights = (layer.before ?? layer).weights[neuron]!;
		const below = moment.layers[focus.layer - 1];
		return [
			mistake('input-forgotten', dz),
			mistake('own-activation', dz * a),
			mistake('weight-for-input', dz * weights[input]!),
			mistake('slope-forgotten', da * x[input]!),
			mistake('sign-turned', -dz * x[input]!),
			// Took the z of the neuron below for its a.
			...(below ? [mistake('activation-forgotten', dz * below.z![input]!)] : [])
		];
	}
};

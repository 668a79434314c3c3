import { dbEquation } from '$lib/explain/backward-equations';
import { ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake, type Mistake } from '../../mistake';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** db = dz */
export const db: Quantity = {
	at: 'backward',
	equation: ({ moment, focus }) => dbEquation(moment, focus),
	prompt:
		({ focus, layer, neuron }) =>
		({ quiz, format }) =>
			quiz.compute.db.prompt(
				focus.layer + 1,
				neuron + 1,
				format.number(layer.a![neuron]!),
				format.number(layer.dz![neuron]!)
			),
	hint:
		() =>
		({ quiz }) =>
			quiz.compute.db.hint,
	given: ({ layer, neuron }) => [
		{ name: ofNeuron('dz', neuron, 'backward'), value: number(layer.dz![neuron]!, 'backward') }
	],
	mistakes: (spot) => [
		mistake('sign-turned', -spot.layer.dz![spot.neuron]!),
		...factorMistakes(spot),
		mistake('slope-forgotten', spot.layer.da![spot.neuron]!)
	]
};

/** What db is held for by those who multiply dz by something, or think that a bias does not learn. */
export function factorMistakes({ layer, neuron, x }: Spot): Mistake[] {
	const dz = layer.dz![neuron]!;
	const bias = (layer.before ?? layer).biases[neuron]!;
	return [
		mistake('bias-gradient-zero', 0),
		...[layer.a![neuron]!, bias, ...x].map((factor) =>
			mistake('bias-gradient-times-input', dz * factor)
		)
	];
}

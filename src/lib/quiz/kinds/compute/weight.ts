import { gradientsOf } from '$lib/explain/gradients';
import { pair } from '$lib/explain/indexed';
import { ofConnection } from '$lib/explain/names';
import { chosen, number, symbol } from '$lib/explain/term';
import { weightEquation } from '$lib/explain/update-equations';
import { mistake } from '../../mistake';
import { descentMistakes, movedBy, type Descent } from './descent';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** w − α·dW, with the mean of dW after a batch */
export const weight: Quantity = {
	at: 'update',
	equation: ({ moment, problem, focus, input }) =>
		weightEquation(moment, focus, input, problem.learningRate),
	prompt: (spot) => {
		const { focus, layer, neuron, input } = spot;
		const { was, gradient, size, learningRate } = descentOf(spot);
		return ({ quiz, format }) =>
			quiz.compute.weight.prompt(
				quiz.compute.connection(focus.layer + 1, neuron + 1, input + 1),
				format.number(was),
				format.number(gradient),
				format.setting(learningRate),
				layer.sum && size
			);
	},
	hint:
		(spot) =>
		({ quiz }) =>
			quiz.compute.weight.hint(descentOf(spot).size > 1),
	given: (spot) => {
		const { neuron, input, layer } = spot;
		const { was, gradient, size, learningRate } = descentOf(spot);
		const name = layer.sum ? 'ΣdW' : 'dW';
		return [
			{ name: ofConnection('w', neuron, input), value: number(was) },
			{
				name: symbol(name, { sub: pair(neuron, input), tone: 'backward' }),
				value: number(gradient, 'backward')
			},
			...(layer.sum ? [{ name: symbol('m'), value: chosen(size) }] : []),
			{ name: symbol('α'), value: chosen(learningRate) }
		];
	},
	mistakes: (spot) => {
		const { was, size, learningRate } = descentOf(spot);
		const last = spot.layer.dW![spot.neuron]![spot.input]!;
		return [
			...descentMistakes(descentOf(spot)),
			...(size > 1 ? [mistake('one-sample-of-batch', was - learningRate * last)] : [])
		];
	},
	moved: (spot) => movedBy(descentOf(spot))
};

const descentOf = ({ moment, problem, layer, neuron, input }: Spot): Descent => ({
	was: layer.before!.weights[neuron]![input]!,
	gradient: gradientsOf(layer).dW[neuron]![input]!,
	size: layer.sum ? moment.sample!.inBatch.size : 1,
	learningRate: problem.learningRate
});

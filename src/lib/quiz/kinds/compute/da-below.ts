import { ACTIVATIONS } from '$lib/engine/activation';
import { daBelowEquation } from '$lib/explain/backward-equations';
import { ofConnection, ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import type { Matrix, Vector } from '$lib/timeline/moment';
import { mistake, type Mistake } from '../../mistake';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** da of a neuron in the layer below: Wᵀ·dz */
export const daBelow: Quantity = {
	at: 'backward',
	lowest: 1,
	of: ({ focus, input }) => ({ layer: focus.layer - 1, neuron: input }),
	equation: ({ moment, focus, input }) => daBelowEquation(moment, focus.layer, input),
	prompt:
		({ focus, layer, input }) =>
		({ quiz, words, format }) =>
			quiz.compute.daBelow.prompt(
				focus.layer + 1,
				input + 1,
				words.explain.list(layer.dz!.map(format.number))
			),
	hint:
		() =>
		({ quiz }) =>
			quiz.compute.daBelow.hint,
	given: ({ layer, input }) =>
		layer.dz!.flatMap((dz, j) => [
			{ name: ofConnection('w', j, input), value: number(layer.weights[j]![input]!) },
			{ name: ofNeuron('dz', j, 'backward'), value: number(dz, 'backward') }
		]),
	mistakes: (spot) => {
		const { moment, problem, focus, layer, input } = spot;
		const below = moment.layers[focus.layer - 1]!;
		const { slope } = ACTIVATIONS[below.activation];
		const da = below.da![input]!;
		const weights = (layer.before ?? layer).weights;
		return [
			mistake('sign-turned', -da),
			mistake('slope-forgotten', comesBack(weights, layer.da!, input)),
			...(slope ? [mistake('dz-given', da * slope(below.z![input]!, below.a![input]!))] : []),
			...(problem.batchSize === 1 ? [updated(spot, weights)] : []),
			...pathMistakes(weights, layer.dz!, input)
		];
	}
};

/** Σⱼ w[j][k]·dz[j] */
const comesBack = (weights: Matrix, dz: Vector, k: number): number =>
	dz.reduce((sum, value, j) => sum + weights[j]![k]! * value, 0);

/** With the weights that the update is about to make. */
const updated = ({ problem, layer, input }: Spot, weights: Matrix): Mistake =>
	mistake(
		'updated-weights',
		layer.dz!.reduce(
			(sum, dz, j) =>
				sum + (weights[j]![input]! - problem.learningRate * layer.dW![j]![input]!) * dz,
			0
		)
	);

function pathMistakes(weights: Matrix, dz: Vector, input: number): Mistake[] {
	if (dz.length === 1) return [];
	const square = weights[0]!.length === dz.length;
	const along = weights[input]?.reduce((sum, weight, j) => sum + weight * dz[j]!, 0);
	return [
		...(square ? [mistake('not-transposed', along!)] : []),
		...dz
			.map((value, j) => mistake('one-path-only', weights[j]![input]! * value))
			.filter(({ value }) => value !== 0),
		mistake('mean-for-sum', comesBack(weights, dz, input) / dz.length)
	];
}

import { ACTIVATIONS, type ActivationName } from '$lib/engine/activation';
import { aEquation } from '$lib/explain/forward-equations';
import { ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake } from '../../mistake';
import type { Quantity } from './quantity';

/** a = g(z) */
export const a: Quantity = {
	at: 'forward',
	equation: ({ moment, focus }) => aEquation(moment, focus),
	prompt: ({ focus, layer, neuron }) => {
		const { activation, z } = layer;
		return ({ quiz, words, format }) =>
			activation === 'softmax'
				? quiz.compute.a.ofShares(
						focus.layer + 1,
						neuron + 1,
						words.explain.list(z!.map(format.number))
					)
				: quiz.compute.a.prompt(
						focus.layer + 1,
						neuron + 1,
						format.number(z![neuron]!),
						quiz.compute.activations[activation]
					);
	},
	hint:
		({ layer }) =>
		({ quiz }) =>
			quiz.compute.a.hint[layer.activation],
	given: ({ layer, neuron }) =>
		layer
			.z!.map((value, j) => ({
				name: ofNeuron('z', j, 'forward'),
				value: number(value, 'forward')
			}))
			.filter((_, j) => layer.activation === 'softmax' || j === neuron),
	mistakes: ({ layer, neuron }) => {
		const z = layer.z![neuron]!;
		return [
			mistake('activation-forgotten', z),
			...(layer.activation === 'softmax'
				? [
						mistake('softmax-alone', Math.exp(z)),
						mistake('softmax-alone', valueOf('sigmoid', z)),
						mistake('softmax-alone', z / layer.z!.reduce((sum, zk) => sum + zk, 0))
					]
				: OTHERS[layer.activation].map((name) => mistake('other-activation', valueOf(name, z)))),
			// e^z where e^−z belongs.
			...(layer.activation === 'sigmoid' ? [mistake('sign-turned', valueOf('sigmoid', -z))] : [])
		];
	}
};

/** What each activation is taken for. */
const OTHERS: Readonly<Record<Exclude<ActivationName, 'softmax'>, readonly ActivationName[]>> = {
	sigmoid: ['tanh'],
	tanh: ['sigmoid'],
	relu: ['leaky_relu', 'sigmoid', 'tanh'],
	leaky_relu: ['relu', 'sigmoid', 'tanh'],
	linear: ['relu', 'sigmoid', 'tanh']
};

function valueOf(name: ActivationName, z: number): number {
	const a = new Float64Array(1);
	ACTIVATIONS[name].apply(Float64Array.of(z), a);
	return a[0]!;
}

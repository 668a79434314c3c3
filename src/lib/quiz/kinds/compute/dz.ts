import { ACTIVATIONS, type ActivationName } from '$lib/engine/activation';
import { dzEquation } from '$lib/explain/backward-equations';
import { ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake, type Mistake } from '../../mistake';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** dz = da · g′(z), or of all da and a of the layer with softmax */
export const dz: Quantity = {
	at: 'backward',
	equation: ({ moment, focus }) => dzEquation(moment, focus),
	prompt: ({ focus, layer, neuron }) => {
		const { activation, da, z, a } = layer;
		return ({ quiz, words, format }) => {
			const list = (values: readonly number[]): string =>
				words.explain.list(values.map(format.number));
			return activation === 'softmax'
				? quiz.compute.dz.ofShares(focus.layer + 1, neuron + 1, list(da!), list(a!))
				: quiz.compute.dz.prompt(
						focus.layer + 1,
						neuron + 1,
						format.number(da![neuron]!),
						quiz.compute.activations[activation],
						format.number(z![neuron]!),
						format.number(a![neuron]!)
					);
		};
	},
	hint:
		({ layer }) =>
		({ quiz }) =>
			quiz.compute.dz.hint[layer.activation],
	given: ({ layer, neuron }) => {
		const softmax = layer.activation === 'softmax';
		return layer.a!.flatMap((a, j) => {
			if (!softmax && j !== neuron) return [];
			const z = { name: ofNeuron('z', j, 'forward'), value: number(layer.z![j]!, 'forward') };
			return [
				{ name: ofNeuron('da', j, 'backward'), value: number(layer.da![j]!, 'backward') },
				...(softmax ? [] : [z]),
				{ name: ofNeuron('a', j, 'forward'), value: number(a, 'forward') }
			];
		});
	},
	mistakes: (spot) => [
		mistake('sign-turned', -spot.layer.dz![spot.neuron]!),
		...slopeMistakes(spot)
	]
};

/** Whose slope each is mistaken for. */
const SLOPES_LIKE: Readonly<Record<Exclude<ActivationName, 'softmax'>, readonly ActivationName[]>> =
	{
		sigmoid: ['tanh'],
		tanh: ['sigmoid'],
		relu: ['leaky_relu'],
		leaky_relu: ['relu'],
		linear: ['relu']
	};

/** What the chain rule comes to where something is wrong with the slope. */
export function slopeMistakes({ layer, neuron }: Spot): Mistake[] {
	const { activation } = layer;
	const [da, z, a] = [layer.da![neuron]!, layer.z![neuron]!, layer.a![neuron]!];
	const { slope, apply } = ACTIVATIONS[activation];
	const off = activation === 'relu' && z <= 0;
	const common = [
		mistake(off ? 'dead-relu-learns' : 'slope-forgotten', da),
		mistake('slope-is-activation', da * a)
	];
	if (!slope || activation === 'softmax')
		return [...common, mistake('softmax-alone', da * a * (1 - a))];
	const again = new Float64Array(1);
	apply(Float64Array.of(a), again);
	return [
		...common,
		// g′ taken at a instead of z, and z put where the formula has a.
		mistake('slope-misplaced', da * slope(a, again[0]!)),
		mistake('slope-misplaced', da * slope(z, z)),
		...SLOPES_LIKE[activation].map((other) =>
			mistake('other-activation', da * ACTIVATIONS[other].slope!(z, a))
		)
	];
}

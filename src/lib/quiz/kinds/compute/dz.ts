import { ACTIVATIONS } from '$lib/engine/activation';
import { FUNCTION_NAMES } from '$lib/explain/function-names';
import { ofNeuron } from '$lib/explain/names';
import { number } from '$lib/explain/term';
import { mistake, type Quantity } from './quantity';

/** dz = da · g′(z) */
export const dz: Quantity = {
	at: 'backward',
	name: 'dz',
	prompt:
		({ focus, layer, neuron }) =>
		({ quiz, format }) =>
			quiz.compute.dz.prompt(
				focus.layer + 1,
				neuron + 1,
				format.number(layer.da![neuron]!),
				FUNCTION_NAMES[layer.activation],
				format.number(layer.a![neuron]!)
			),
	hint:
		({ layer }) =>
		({ quiz }) =>
			quiz.compute.dz.hint(FUNCTION_NAMES[layer.activation]),
	given: ({ layer, neuron }) => [
		{ name: ofNeuron('da', neuron, 'backward'), value: number(layer.da![neuron]!, 'backward') },
		{ name: ofNeuron('z', neuron, 'forward'), value: number(layer.z![neuron]!, 'forward') },
		{ name: ofNeuron('a', neuron, 'forward'), value: number(layer.a![neuron]!, 'forward') }
	],
	mistakes: ({ layer, neuron }) => {
		const { activation } = layer;
		const [da, z, a] = [layer.da![neuron]!, layer.z![neuron]!, layer.a![neuron]!];
		const { slope, apply } = ACTIVATIONS[activation];
		const again = new Float64Array(1);
		apply(Float64Array.of(a), again);
		return [
			mistake(activation === 'relu' && z <= 0 ? 'dead-relu-learns' : 'slope-forgotten', da),
			mistake('slope-is-activation', da * a),
			// g′ taken at a instead of z, and z put where the formula has a.
			...(slope
				? [
						mistake('slope-misplaced', da * slope(a, again[0]!)),
						mistake('slope-misplaced', da * slope(z, z))
					]
				: [])
		];
	}
};

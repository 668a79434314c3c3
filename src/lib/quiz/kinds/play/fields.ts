import { ACTIVATIONS } from '$lib/engine/activation';
import type { Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';
import type { Cause, Mistake } from '../../mistake';
import { dW } from '../compute/dW';
import { daBelow } from '../compute/da-below';
import { dz } from '../compute/dz';
import { spotAt, type Spot } from '../compute/place';
import type { Computed } from '../compute/quantity';
import { weight } from '../compute/weight';
import { bias } from './bias';
import type { LayerPass } from './pass';

/** A number of the backward pass that is asked for. */
export interface Field {
	readonly at: 'backward' | 'update';
	readonly computed: Computed;
	readonly spot: Spot;
	/** The same number in a pass that went wrong. */
	readonly of: (pass: LayerPass) => number;
}

/**
 * The numbers of one layer in the order of the stepper: dz, dW, then the new weights and biases. db is left out: it is
 * dz once more, and who has it wrong has the new bias wrong.
 */
export function fieldsOf(moment: Moment, problem: Problem, layer: number): Field[] {
	const neurons = moment.layers[layer]!.dz!.map((_, neuron) =>
		spotAt(moment, problem, { layer, neuron }, 0)
	);
	const connections = neurons.flatMap((at) => at.x.map((_, input) => ({ ...at, input })));
	return [
		...neurons.map((at): Field => ({
			at: 'backward',
			computed: dzWithin,
			spot: at,
			of: (pass) => pass.dz[at.neuron]!
		})),
		...connections.map((at): Field => ({
			at: 'backward',
			computed: dW,
			spot: at,
			of: (pass) => pass.dW[at.neuron]![at.input]!
		})),
		...connections.map((at): Field => ({
			at: 'update',
			computed: weightWithin,
			spot: at,
			of: (pass) => pass.weights[at.neuron]![at.input]!
		})),
		...neurons.map((at): Field => ({
			at: 'update',
			computed: bias,
			spot: at,
			of: (pass) => pass.biases[at.neuron]!
		}))
	];
}

/** Mistakes on the way down from the layer above, which show in dz. */
const ON_THE_WAY: readonly Cause[] = ['not-transposed', 'updated-weights', 'one-path-only'];

/** dz, with the da it takes. */
const dzWithin: Computed = {
	equation: dz.equation,
	mistakes: (spot) => {
		const { moment, problem, focus, layer, neuron } = spot;
		const { slope } = ACTIVATIONS[layer.activation];
		if (!slope || focus.layer === moment.layers.length - 1) return dz.mistakes(spot);
		const above = spotAt(moment, problem, { layer: focus.layer + 1, neuron: 0 }, neuron);
		const steepness = slope(layer.z![neuron]!, layer.a![neuron]!);
		return [
			...dz.mistakes(spot),
			...daBelow
				.mistakes(above)
				.filter(({ cause }) => ON_THE_WAY.includes(cause))
				.map(({ cause, value }) => ({ cause, value: value * steepness }))
		];
	}
};

/** A new weight, with the dW it takes. */
const weightWithin: Computed = {
	...weight,
	mistakes: (spot) => {
		const { problem, layer, neuron, input } = spot;
		const was = layer.before!.weights[neuron]![input]!;
		const after = ({ cause, value }: Mistake): Mistake => ({
			cause,
			value: was - problem.learningRate * value
		});
		// A minus lost in dW is a gradient added.
		const before = dW.mistakes(spot).filter(({ cause }) => cause !== 'sign-turned');
		return [...weight.mistakes(spot), ...before.map(after)];
	}
};

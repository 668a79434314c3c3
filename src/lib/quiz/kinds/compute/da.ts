import { ACTIVATIONS } from '$lib/engine/activation';
import { LOSSES, type LossName } from '$lib/engine/loss';
import { daEquation } from '$lib/explain/equation';
import { chosen, symbol } from '$lib/explain/term';
import { mistake, type Mistake } from '../../mistake';
import { isUnclipped } from './loss';
import { outputsGiven } from './outputs';
import type { Spot } from './place';
import type { Quantity } from './quantity';

/** da = ∂L/∂o of an output */
export const da: Quantity = {
	at: 'gradient',
	equation: ({ moment, problem, neuron }) => daEquation(moment, problem, neuron),
	usual: isUnclipped,
	prompt: ({ moment, problem, layer, neuron }) => {
		const [o, t] = [layer.a![neuron]!, moment.sample!.target[neuron]!];
		return ({ quiz, format }) =>
			quiz.compute.da.prompt(
				format.number(o),
				format.number(t),
				quiz.compute.losses[problem.loss],
				neuron + 1,
				layer.a!.length
			);
	},
	hint:
		({ problem, layer }) =>
		({ quiz }) =>
			quiz.compute.da.hint[problem.loss](layer.a!.length > 1),
	given: (spot) => {
		const { problem, layer, neuron } = spot;
		const n = { name: symbol('n'), value: chosen(layer.a!.length) };
		const mean = problem.loss === 'mean_squared_error' && n.value.value > 1;
		return [...outputsGiven(spot, neuron), ...(mean ? [n] : [])];
	},
	mistakes: (spot) => {
		const da = spot.layer.da![spot.neuron]!;
		return [
			mistake('sign-turned', -da),
			mistake('dz-given', chained(spot)),
			...mistaken(spot.problem.loss, da, spot)
		];
	}
};

/** dz, which comes one step later. */
function chained({ layer, neuron }: Spot): number {
	const [da, z, a] = [layer.da!, layer.z!, layer.a!].map((all) => Float64Array.from(all));
	const dz = new Float64Array(da!.length);
	ACTIVATIONS[layer.activation].chain(da!, z!, a!, dz);
	return dz[neuron]!;
}

function mistaken(name: LossName, da: number, { moment, layer, neuron }: Spot): Mistake[] {
	const o = Float64Array.from(layer.a!);
	const t = Float64Array.from(moment.sample!.target);
	const n = o.length;
	const by = (other: LossName, targets = t): number => {
		const gradient = new Float64Array(n);
		LOSSES[other].gradient(o, targets, gradient);
		return gradient[neuron]!;
	};
	switch (name) {
		case 'binary_cross_entropy':
			return [
				mistake(
					'other-target',
					by(
						name,
						t.map((tj) => 1 - tj)
					)
				),
				mistake('other-loss', by('mean_squared_error')),
				mistake('factor-n', da / n)
			];
		case 'categorical_cross_entropy':
			return [
				mistake('other-loss', by('mean_squared_error')),
				mistake('other-loss', by('binary_cross_entropy')),
				mistake('factor-n', da / n)
			];
		case 'mean_squared_error':
			return [mistake('factor-half', da / 2), mistake('factor-n', da * n)];
		case 'half_squared_error':
			return [mistake('factor-two', da * 2), mistake('factor-n', da / n)];
		default:
			return name satisfies never;
	}
}

import { LOSSES, clip } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';
import type { SymbolTerm } from '$lib/explain/term';
import type { Moment } from '$lib/timeline/moment';
import type { Environment } from '$lib/explain/evaluate';

/** What the names in a step's equations stand for, looked up in the moment by their indices. */
export function environmentOf(moment: Moment, problem: Problem): Environment {
	const { cursor, layers, sample } = moment;
	const last = layers.length - 1;
	const here = 'layer' in cursor ? cursor.layer : last;

	return ({ name, sub = '', sup }: SymbolTerm): number => {
		const layer = layers[sup ? Number(sup.slice(1, -1)) - 1 : here]!;
		const used = layer.before ?? layer;
		const [j, k] = indices(sub);
		switch (name) {
			case 'x':
				return sample!.input[j]!;
			case 't':
				return sample!.target[j]!;
			case 'o': {
				const o = layers[last]!.a![j]!;
				return LOSSES[problem.loss].clips ? clip(o) : o;
			}
			case 'w':
				return used.weights[j]![k]!;
			case 'b':
				return used.biases[j]!;
			case 'z':
			case 'a':
			case 'da':
			case 'dz':
			case 'db':
				return layer[name]![j]!;
			case 'dW':
				return layer.dW![j]![k]!;
			case 'ΣdW':
				return layer.sum!.dW[j]![k]!;
			case 'Σdb':
				return layer.sum!.db[j]!;
			case 'ΣL':
				return moment.meanLoss! * problem.samples.inputs.length;
			case 'α':
				return problem.learningRate;
			case 'm':
				return sample!.inBatch.size;
			default:
				throw new Error(`nothing is called ${name}`);
		}
	};
}

/** '21' or '2,13' → [1, 0] or [1, 12]; '12' of a neuron is read as two, which no test here needs; '' → [0, 0] */
function indices(sub: string): [number, number] {
	const parts = sub.includes(',') ? sub.split(',') : Array.from(sub);
	return [Number(parts[0] ?? 1) - 1, Number(parts[1] ?? 1) - 1];
}

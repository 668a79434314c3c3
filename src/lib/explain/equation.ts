import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import type { Moment, Vector } from '$lib/timeline/moment';
import { daBelowEquation, dbEquation, dWEquation, dzEquation } from './backward-equations';
import { changeOf } from './changed';
import { aEquation, zEquation } from './forward-equations';
import { gradientsOf } from './gradients';
import { equation, type Equation } from './lines';
import { gradientLines, lossLines } from './loss-lines';
import { ofNeuron } from './names';
import { chosen, fraction, number, symbol } from './term';
import { biasEquation, weightEquation } from './update-equations';

export type { Equation } from './lines';

/** Where the numbers of a step came from, for the neuron it speaks of. Empty where nothing is computed. */
export function equationOf(moment: Moment, problem: Problem, focus: Selection | null): Equation[] {
	const { cursor } = moment;
	const neuron = focus?.neuron ?? 0;
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'sample':
			return [];
		case 'forward': {
			const at = { layer: cursor.layer, neuron };
			return [zEquation(moment, at), aEquation(moment, at)];
		}
		case 'loss':
			return [lossEquation(moment, problem)];
		case 'gradient':
			return [daEquation(moment, problem, neuron)];
		case 'backward':
			return backwardEquations(moment, { layer: cursor.layer, neuron });
		case 'update':
			return updateEquations(moment, { layer: cursor.layer, neuron }, problem.learningRate);
		case 'epoch-end':
			return [meanLossEquation(moment, problem)];
		default:
			return cursor satisfies never;
	}
}

/** L of the sample in hand. */
export function lossEquation({ layers, sample, loss }: Moment, problem: Problem): Equation {
	const lines = lossLines(problem.loss, layers.at(-1)!.a!, sample!.target);
	return equation(symbol('L', { tone: 'loss' }), lines, loss!);
}

/** da = ∂L/∂o of output j */
export function daEquation({ layers, sample }: Moment, problem: Problem, j: number): Equation {
	const { a, da } = layers.at(-1)!;
	const lines = gradientLines(problem.loss, a!, sample!.target, j);
	return equation(ofNeuron('da', j, 'backward'), lines, da![j]!);
}

/** The mean of the epoch's losses. */
export function meanLossEquation({ lossSum, meanLoss }: Moment, { samples }: Problem): Equation {
	const n = chosen(samples.inputs.length);
	const symbols = fraction(symbol('ΣL', { tone: 'loss' }), n);
	const numbers = [fraction(number(lossSum, 'loss'), n)];
	return equation(symbol('L', { mean: true, tone: 'loss' }), { symbols, numbers }, meanLoss!);
}

/** Index of the number furthest from 0; NaN counts as further than all. */
function furthest(values: Vector): number {
	const size = (value: number): number => (Number.isNaN(value) ? Infinity : Math.abs(value));
	return values.reduce((best, value, k) => (size(value) > size(values[best]!) ? k : best), 0);
}

/** dz, dW of the strongest connection, db, and the blame that goes down that connection. */
function backwardEquations(moment: Moment, at: Selection): Equation[] {
	const k = furthest(moment.layers[at.layer]!.dW![at.neuron]!);
	const own = [dzEquation(moment, at), dWEquation(moment, at, k), dbEquation(moment, at)];
	return at.layer === 0 ? own : [...own, daBelowEquation(moment, at.layer, k)];
}

/** The new weight of the connection that changes most, or was then changed by hand, and the new bias. */
function updateEquations(moment: Moment, at: Selection, learningRate: number): Equation[] {
	const here = moment.layers[at.layer]!;
	const byHand = here.weights[at.neuron]!.findIndex((_, input) =>
		changeOf(moment, { kind: 'weight', ...at, input })
	);
	const k = byHand < 0 ? furthest(gradientsOf(here).dW[at.neuron]!) : byHand;
	return [weightEquation(moment, at, k, learningRate), biasEquation(moment, at, learningRate)];
}

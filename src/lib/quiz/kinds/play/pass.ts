import { ACTIVATIONS } from '$lib/engine/activation';
import { inputsOf } from '$lib/explain/names';
import type { LayerMoment, Matrix, Moment, Vector } from '$lib/timeline/moment';
import type { MistakeId } from '../../mistake';

/** Mistakes that people make in every layer. */
export const WAYS = [
	'slope-forgotten',
	'slope-is-activation',
	'dead-relu-learns',
	'softmax-alone',
	'own-activation',
	'input-forgotten',
	'weight-for-input',
	'bias-gradient-times-input',
	'bias-gradient-zero',
	'not-transposed',
	'updated-weights',
	'gradient-added',
	'rate-forgotten',
	'step-for-result'
] as const satisfies readonly MistakeId[];
export type Way = (typeof WAYS)[number];

/** What the backward pass and the update make of a layer. */
export interface LayerPass {
	readonly dz: Vector;
	readonly dW: Matrix;
	readonly weights: Matrix;
	readonly biases: Vector;
}

/**
 * The backward pass of one sample with its updates, as somebody does it who makes one mistake wherever it can be
 * made, and goes on with the numbers that come of it.
 *
 * @param moment the sample's last update
 * @returns the first layer after the input comes first
 */
export function passWith(way: Way, moment: Moment, learningRate: number): LayerPass[] {
	const passes: LayerPass[] = [];
	let da = moment.layers.at(-1)!.da!;
	for (let l = moment.layers.length - 1; l >= 0; l--) {
		const layer = moment.layers[l]!;
		const { weights, biases } = layer.before!;
		const x = inputsOf(moment, l);
		const dz = chained(way, layer, da);
		const dW = dz.map((dzj, j) =>
			x.map((xk, k) => dzj * factorOf(way, xk, layer.a![j]!, weights[j]![k]!))
		);
		const db = dz.map((dzj, j) => biasGradient(way, dzj, layer.a![j]!));
		const next = weights.map((row, j) =>
			row.map((w, k) => descended(way, w, dW[j]![k]!, learningRate))
		);
		const nextBiases = biases.map((b, j) => descended(way, b, db[j]!, learningRate));
		da = passedDown(way, way === 'updated-weights' ? next : weights, dz);
		passes.unshift({ dz, dW, weights: next, biases: nextBiases });
	}
	return passes;
}

function chained(way: Way, { activation, z, a }: LayerMoment, da: Vector): Vector {
	if (way === 'slope-forgotten') return da;
	if (way === 'slope-is-activation') return da.map((value, j) => value * a![j]!);
	if (way === 'dead-relu-learns' && activation === 'relu') return da;
	if (way === 'softmax-alone' && activation === 'softmax')
		return da.map((value, j) => value * a![j]! * (1 - a![j]!));
	const dz = new Float64Array(da.length);
	const [zs, as] = [Float64Array.from(z!), Float64Array.from(a!)];
	ACTIVATIONS[activation].chain(Float64Array.from(da), zs, as, dz);
	return Array.from(dz);
}

/** What dz is multiplied by to give dW. */
function factorOf(way: Way, x: number, own: number, weight: number): number {
	if (way === 'own-activation') return own;
	if (way === 'weight-for-input') return weight;
	return way === 'input-forgotten' ? 1 : x;
}

function biasGradient(way: Way, dz: number, own: number): number {
	if (way === 'bias-gradient-zero') return 0;
	return way === 'bias-gradient-times-input' ? dz * own : dz;
}

function descended(way: Way, was: number, gradient: number, learningRate: number): number {
	const step = learningRate * gradient;
	if (way === 'gradient-added') return was + step;
	if (way === 'rate-forgotten') return was - gradient;
	return way === 'step-for-result' ? step : was - step;
}

/** Wᵀ·dz; W·dz instead where that can be computed, with as many neurons as inputs. */
function passedDown(way: Way, weights: Matrix, dz: Vector): Vector {
	const inputs = weights[0]!.length;
	const across = way === 'not-transposed' && inputs === dz.length;
	return Array.from({ length: inputs }, (_, k) =>
		dz.reduce((sum, value, j) => sum + (across ? weights[k]![j]! : weights[j]![k]!) * value, 0)
	);
}

import { LEAKY_SLOPE, type ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Moment } from '$lib/timeline/moment';
import { FUNCTION_NAMES } from './function-names';
import type { NumberFormat } from './format';
import { gradientsOf } from './gradients';
import { isClipped } from './loss-sentences';
import { isMatched } from './matched';
import { hotIndex } from './one-hot';
import type { Telling } from './telling';

/** z, what the activation makes of it, and the answer. */
export function ofForward({ moment, words, format, neuron }: Telling, layer: number): string[] {
	const { activation, z, a } = moment.layers[layer]!;
	const { forward } = words;
	const silent = activation === 'relu' && !(z![neuron]! > 0);
	const applied =
		activation === 'leaky_relu'
			? forward.activation.leaky_relu(format.setting(LEAKY_SLOPE))
			: forward.activation[activation];
	const last = layer === moment.layers.length - 1;
	const answer = a!.length === 1 ? forward.answer(format.number(a![0]!)) : forward.answers;
	return [
		forward[layer === 0 ? 'fromInput' : 'fromBelow'](layer + 1, a!.length),
		applied,
		silent ? forward.silent(neuron + 1, format.number(z![neuron]!)) : '',
		last ? answer : ''
	];
}

/** dz, where nothing passes, and what becomes of it. */
export function ofBackward(
	{ moment, problem, words, format, neuron }: Telling,
	layer: number
): string[] {
	const { backward } = words;
	const { activation, z } = moment.layers[layer]!;
	const { inBatch } = moment.sample!;
	const dead = activation === 'relu' && !(z![neuron]! > 0);
	const [k, m] = [format.integer(inBatch.position + 1), format.integer(inBatch.size)];
	const below = layer > 0 ? backward.below(layer) : '';
	return [
		slopeWords(activation, layer + 1, backward, format),
		dead ? backward.dead(neuron + 1) : saysMeaning(activation) ? '' : backward.gives,
		isOutputMinusTarget(moment, problem.loss, layer) ? backward.outputMinusTarget : '',
		problem.batchSize > 1 ? backward.accumulating(k, m) : below
	];
}

/** The slope in terms of a, as the equation computes it. */
const SLOPES = { sigmoid: '_a_·(1 − _a_)', tanh: '1 − _a_²' } as const;

/** Whether the first sentence already says what dz means. */
const saysMeaning = (activation: ActivationName): boolean =>
	activation === 'linear' || activation === 'softmax';

function slopeWords(
	activation: ActivationName,
	layer: number,
	words: Dictionary['explain']['backward'],
	format: NumberFormat
): string {
	switch (activation) {
		case 'sigmoid':
		case 'tanh':
			return words.steep(layer, FUNCTION_NAMES[activation], SLOPES[activation]);
		case 'leaky_relu':
			return words.leaky_relu(layer, format.setting(LEAKY_SLOPE));
		case 'relu':
		case 'linear':
		case 'softmax':
			return words[activation](layer);
		default:
			return activation satisfies never;
	}
}

/** Whether the activation's slope and the loss's cancel, as in sigmoid with binary cross-entropy. */
function isOutputMinusTarget(
	{ layers, sample, changes }: Moment,
	loss: LossName,
	layer: number
): boolean {
	if (layer < layers.length - 1) return false;
	// The blame was computed with the target before the change.
	if (changes.some(({ what }) => what.kind === 'target')) return false;
	const { activation, a } = layers[layer]!;
	if (!isMatched(activation, loss) || a!.some((o) => isClipped(loss, o))) return false;
	return activation !== 'softmax' || hotIndex(sample!.target) >= 0;
}

/** One step downhill. */
export function ofUpdate({ moment, problem, words, format }: Telling, layer: number): string[] {
	const { dW, db } = gradientsOf(moment.layers[layer]!);
	const { size } = moment.sample!.inBatch;
	const rate = format.setting(problem.learningRate);
	const { update } = words;
	const still = [...dW.flat(), ...db].every((gradient) => problem.learningRate * gradient === 0);
	if (still) return [update.still(layer + 1)];
	if (problem.batchSize === 1) return [update.atOnce(layer + 1, rate)];
	if (size === 1) return [update.byOnly(layer + 1, rate)];
	return [update.byMean(layer + 1, format.integer(size), rate)];
}

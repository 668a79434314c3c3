import type { Loss } from './loss';
import type { Perceptron } from './perceptron';
import type { RandomState } from './random';
import { stopsOf, type Pace, type Stop } from './step';

/** The samples to learn from: inputs[i] goes in, targets[i] should come out. */
export interface TrainingSet {
	readonly inputs: readonly Float64Array[];
	readonly targets: readonly Float64Array[];
}

export interface FitOptions {
	readonly loss: Loss;
	/** α, the size of a step downhill. */
	readonly learningRate: number;
	/** How often every sample is used. */
	readonly epochs: number;
	/** 1: update after every sample (SGD); n: once per epoch (full batch); between: mini-batch. */
	readonly batchSize: number;
	readonly shuffle: boolean;
}

/**
 * Where training stands. Together with the network's parameters this is all that fit() needs to go on
 * after a batch.
 */
export interface Progress {
	/** Counted from 0. */
	epoch: number;
	/** How many samples of this epoch lie in finished batches; 0 also before the epoch's shuffle. */
	position: number;
	/** order[k]: index of the sample visited k-th in this epoch. Replaced, never changed, by a shuffle. */
	order: Int32Array;
	/** Draws the shuffles. */
	readonly random: RandomState;
	/** Loss of the sample in hand. */
	loss: number;
	/** Sum of this epoch's losses so far, each taken when its sample was visited. */
	lossSum: number;
	/** losses[k]: loss of the sample visited k-th in this epoch, as far as it has come; overwritten by the next one. */
	readonly losses: Float64Array;
}

/** The beginning of training on n samples, which stand in their own order until the first shuffle. */
export const begin = (n: number, random: RandomState): Progress => ({
	epoch: 0,
	position: 0,
	order: Int32Array.from({ length: n }, (_, i) => i),
	random,
	loss: NaN,
	lossSum: 0,
	losses: new Float64Array(n)
});

/**
 * Trains `network` in place, and stops after every step or less often, as `pace` asks.
 *
 * This is the course's fit(), and the only place where training happens: stepping, seeking and
 * fast training all drain it. It goes on from `progress`, which it keeps up to date.
 */
export function fit(
	network: Pick<Perceptron, 'layers'>,
	{ inputs, targets }: TrainingSet,
	{ loss, learningRate, epochs, batchSize, shuffle }: FitOptions,
	progress: Progress,
	pace: Pace
): Generator<Stop, void, void> {
	const { layers } = network;
	const n = inputs.length;
	const output = layers.at(-1)!;
	const stops = stopsOf(layers.length);
	return training();

	// What stays the same stands outside it: a generator puts away and fetches again, at every yield, all
	// that is its own. The yield costs a third less.
	function* training(): Generator<Stop, void, void> {
		for (; progress.epoch < epochs; progress.epoch++) {
			if (progress.position === 0) {
				progress.lossSum = 0;
				if (shuffle) progress.order = progress.random.permutation(n).map((k) => progress.order[k]!);
				if (pace.steps) yield stops.epoch;
			}

			while (progress.position < n) {
				const end = Math.min(progress.position + batchSize, n);
				if (batchSize > 1) for (const layer of layers) layer.clearSums();

				for (let k = progress.position; k < end; k++) {
					const i = progress.order[k]!;
					let a = inputs[i]!;
					if (pace.steps) yield stops.sample;

					for (let l = 0; l < layers.length; l++) {
						a = layers[l]!.forward(a);
						if (pace.steps) yield stops.forward[l]!;
					}

					progress.loss = loss.value(a, targets[i]!);
					progress.lossSum += progress.loss;
					progress.losses[k] = progress.loss;
					if (pace.steps) yield stops.loss;

					let da = output.da;
					loss.gradient(a, targets[i]!, da);
					if (pace.steps) yield stops.gradient;

					for (let l = layers.length - 1; l >= 0; l--) {
						da = layers[l]!.backward(da);
						if (batchSize > 1) layers[l]!.accumulate();
						if (pace.steps) yield stops.backward[l]!;

						if (batchSize > 1) continue;
						layers[l]!.update(learningRate);
						if (pace.steps) yield stops.update[l]!;
					}
				}

				if (batchSize > 1) {
					for (let l = layers.length - 1; l >= 0; l--) {
						layers[l]!.updateByMean(learningRate, end - progress.position);
						if (pace.steps) yield stops.update[l]!;
					}
				}

				progress.position = end;
				if (!pace.steps && end >= pace.until) yield stops.batch;
			}

			yield stops.epochEnd;
			progress.position = 0;
		}
	}
}

import { LOSSES } from '$lib/engine/loss';
import { Perceptron, type FlatParameters } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';
import { meanLoss } from '$lib/explain/judge/loss';

/** One update of a run, held up before it is made: where the parameters stand, and where they are pushed. */
export interface Push {
	readonly from: readonly FlatParameters[];
	/** The mean gradient of the batch; the update goes the other way. */
	readonly gradient: readonly FlatParameters[];
	/** Indices of the batch's samples. */
	readonly batch: readonly number[];
}

/**
 * The k-th update of a run, counted from 0.
 * @param timeline computed at least as far as that update
 */
export function pushOf(problem: Problem, timeline: Timeline, k: number): Push {
	const { schedule } = timeline;
	const epoch = Math.floor(k / schedule.batchesPerEpoch);
	const batch = k % schedule.batchesPerEpoch;
	// Its first sample has just been taken: the order is drawn, and nothing has changed.
	const { order, parameters } = timeline.at(schedule.batchStart(epoch, batch) + 1);
	const first = batch * schedule.batchSize;
	const samples = order.slice(first, first + schedule.batchSize);
	const network = new Perceptron(problem.inputs, problem.layers).set(parameters);
	return {
		from: network.copyParameters(),
		gradient: gradientOf(network, problem, samples),
		batch: samples
	};
}

/** ∂L/∂W and ∂L/∂b of the mean loss of some samples, layer by layer. */
function gradientOf(
	network: Perceptron,
	{ samples, loss }: Problem,
	which: readonly number[]
): readonly FlatParameters[] {
	const { layers } = network;
	for (const layer of layers) layer.clearSums();
	for (const i of which) {
		let { da } = layers.at(-1)!;
		LOSSES[loss].gradient(network.predict(samples.inputs[i]!), samples.targets[i]!, da);
		for (const layer of layers.toReversed()) {
			da = layer.backward(da);
			layer.accumulate();
		}
	}
	return layers.map(({ sumW, sumB }) => ({
		weights: sumW.map((sum) => sum / which.length),
		biases: sumB.map((sum) => sum / which.length)
	}));
}

/** L(α): the mean loss of some samples after the parameters have been moved by −α times the gradient. */
export function lossAlong(
	problem: Problem,
	{ from, gradient }: Push,
	which: readonly number[]
): (alpha: number) => number {
	const network = new Perceptron(problem.inputs, problem.layers);
	return (alpha) => {
		network.layers.forEach(({ weights, biases }, l) => {
			move(weights, from[l]!.weights, gradient[l]!.weights, alpha);
			move(biases, from[l]!.biases, gradient[l]!.biases, alpha);
		});
		return meanLoss(network, problem, which);
	};
}

function move(to: Float64Array, from: Float64Array, gradient: Float64Array, alpha: number): void {
	for (let i = 0; i < to.length; i++) to[i] = from[i]! - alpha * gradient[i]!;
}

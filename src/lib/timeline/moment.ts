import type { ActivationName } from '$lib/engine/activation';
import type { Parameters } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';
import type { TrainingSet } from '$lib/engine/fit';
import type { Change } from './change';
import type { Copies } from './copies';
import type { Cursor } from './cursor';
import { reachOf } from './reach';
import { outer, rowsOf, toLists } from './rows';
import type { Walk } from './walk';

/** Numbers of one layer, one per neuron. */
export type Vector = readonly number[];
/** Numbers of one layer's connections: matrix[j][k] belongs to neuron j and input k. */
export type Matrix = readonly Vector[];

/**
 * Everything there is to see at one step: complete, immutable, and independent of every other step.
 * Going forward, an order or parameters that have not changed are the same objects from step to step, so that they
 * need not be copied, and what is drawn from them need not be drawn anew. After going back they are equal, but may be
 * other objects.
 */
export interface Moment {
	readonly step: number;
	readonly cursor: Cursor;
	/** Complete updates of the network so far. */
	readonly updates: number;
	/** order[k]: index of the sample visited k-th in this epoch. */
	readonly order: readonly number[];
	/** All samples as they are at this step: going forward the same object until one is changed by hand. */
	readonly samples: TrainingSet;
	/** What was changed by hand at this step. */
	readonly changes: readonly Change[];
	/** The sample in hand; null between epochs. */
	readonly sample: SampleMoment | null;
	/** All weights and biases. */
	readonly parameters: Parameters;
	/** The first layer after the input comes first. */
	readonly layers: readonly LayerMoment[];
	/** L of this sample; null until it has been computed. */
	readonly loss: number | null;
	/** ∂L/∂x of the network's input; null until the first layer's backward step. */
	readonly inputGradient: Vector | null;
	/** Sum of the epoch's losses so far, each taken when its sample was visited. */
	readonly lossSum: number;
	/** Mean of the epoch's losses; null until its end. */
	readonly meanLoss: number | null;
}

export interface SampleMoment {
	/** In the data's own order. */
	readonly index: number;
	readonly input: Vector;
	readonly target: Vector;
	/** Which of the batch's samples this is, and how many it has. */
	readonly inBatch: { readonly position: number; readonly size: number };
}

/** What one layer holds. Whatever this sample has not reached is null. */
export interface LayerMoment {
	readonly activation: ActivationName;
	readonly weights: Matrix;
	readonly biases: Vector;
	/** The parameters that this batch's update began with; null until the layer has been updated in it. */
	readonly before: { readonly weights: Matrix; readonly biases: Vector } | null;
	/** Pre-activation W·x + b. */
	readonly z: Vector | null;
	/** Activation g(z). */
	readonly a: Vector | null;
	/** ∂L/∂a, as it arrives from above. */
	readonly da: Vector | null;
	/** ∂L/∂z. */
	readonly dz: Vector | null;
	/** ∂L/∂W = dz xᵀ. */
	readonly dW: Matrix | null;
	/** ∂L/∂b = dz. */
	readonly db: Vector | null;
	/** With more than one sample per update: sums over the batch so far; null until this sample has added to it. */
	readonly sum: { readonly dW: Matrix; readonly db: Vector } | null;
}

/** Copies what can be seen where a walk stands; what changes seldom the walk has copied already. */
export function momentOf(walk: Walk, problem: Problem): Moment {
	const { schedule, network, progress, step, copies } = walk;
	const { parameters, before, order, samples } = copies;
	const { layers } = network;
	const cursor = schedule.cursorOf(step);
	const reach = reachOf(cursor, layers.length, problem.batchSize);
	return {
		step,
		cursor,
		updates: schedule.updatesDone(cursor),
		order,
		samples,
		changes: walk.changes,
		sample: 'position' in cursor ? sampleOf(cursor, copies, problem.batchSize) : null,
		parameters,
		layers: layers.map((layer, l) => {
			const forward = l < reach.forward;
			const backward = l >= reach.backward;
			const arrived = l === layers.length - 1 ? reach.gradient : l + 1 >= reach.backward;
			const batchwise = backward && problem.batchSize > 1;
			return {
				activation: layer.activation.name,
				...parametersOf(parameters, l),
				before: l >= reach.updated ? parametersOf(before, l) : null,
				z: forward ? Array.from(layer.z) : null,
				a: forward ? Array.from(layer.a) : null,
				da: arrived ? Array.from(layers[l + 1]?.dx ?? layer.da) : null,
				dz: backward ? Array.from(layer.dz) : null,
				dW: backward ? toLists(outer(layer.dz, l === 0 ? inputUsed(walk, cursor) : layer.x)) : null,
				db: backward ? Array.from(layer.dz) : null,
				sum: batchwise
					? { dW: toLists(rowsOf(layer.sumW, layer.inputs)), db: Array.from(layer.sumB) }
					: null
			};
		}),
		loss: reach.loss ? progress.loss : null,
		inputGradient: reach.backward === 0 ? Array.from(layers[0]!.dx) : null,
		lossSum: progress.lossSum,
		meanLoss: cursor.kind === 'epoch-end' ? progress.lossSum / schedule.n : null
	};
}

function sampleOf(
	{ position, batch }: { position: number; batch: number },
	{ samples, order }: Copies,
	batchSize: number
): SampleMoment {
	const index = order[position]!;
	const first = batch * batchSize;
	return {
		index,
		input: Array.from(samples.inputs[index]!),
		target: Array.from(samples.targets[index]!),
		inBatch: {
			position: position - first,
			size: Math.min(batchSize, order.length - first)
		}
	};
}

/** The input of the network that dW was made of: an update's result is replaced by a change, not what it was made of. */
function inputUsed({ network, changes, copies }: Walk, cursor: Cursor): Float64Array {
	const { x } = network.layers[0]!;
	if (cursor.kind !== 'update') return x;
	const used = x.slice();
	const index = copies.order[cursor.position];
	for (const { what, was } of changes)
		if (what.kind === 'input' && what.sample === index) used[what.input] = was;
	return used;
}

const parametersOf = ({ weights, biases }: Parameters, l: number) => ({
	weights: weights[l]!,
	biases: biases[l]!
});

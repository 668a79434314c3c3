import { gradientsOf } from '$lib/explain/gradients';
import type { Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';

/** The mean loss of a batch before and after an update made for it. */
export interface OnceMore {
	readonly was: number;
	readonly is: number;
	/** What the loss would fall by if it were as steep all the way: α times the gradient's squared length. */
	readonly promised: number;
}

/**
 * Makes the update of a batch with some learning rate, and lets the batch go forward once more: two epochs of a
 * run that has nothing but this batch.
 *
 * @param moment at the batch's last step, after its updates
 */
export function onceMore(moment: Moment, problem: Problem, learningRate: number): OnceMore {
	const { layers, samples, order, cursor, sample } = moment;
	const { size } = sample!.inBatch;
	const last = 'position' in cursor ? cursor.position : 0;
	const which = order.slice(last - size + 1, last + 1);
	const run = new Timeline({
		...problem,
		learningRate,
		epochs: 2,
		batchSize: size,
		shuffle: false,
		edits: [],
		init: {
			weights: layers.map(({ before }) => before!.weights),
			biases: layers.map(({ before }) => before!.biases)
		},
		samples: {
			inputs: which.map((i) => samples.inputs[i]!),
			targets: which.map((i) => samples.targets[i]!)
		}
	});
	run.computeTo(run.length);
	const [was, is] = run.epochLosses as [number, number];
	return {
		was,
		is,
		promised: learningRate * squaredLength(moment, problem.batchSize > 1 ? size : 1)
	};
}

/** Of the mean gradient of all weights and biases. */
function squaredLength({ layers }: Moment, size: number): number {
	const gradients = layers.flatMap((layer) => {
		const { dW, db } = gradientsOf(layer);
		return [...dW.flat(), ...db];
	});
	return gradients.reduce((sum, gradient) => sum + (gradient / size) ** 2, 0);
}

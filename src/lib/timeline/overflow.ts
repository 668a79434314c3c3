import type { Problem } from '$lib/experiment/problem';
import type { Checkpoint } from './checkpoints';
import { momentOf, type Moment, type Vector } from './moment';
import type { Schedule } from './schedule';
import { Walk } from './walk';

/** Whether what a step has just computed is no longer finite. */
export function hasOverflowed({ cursor, layers, loss, lossSum, meanLoss }: Moment): boolean {
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'sample':
			return layers.some(({ weights, biases }) => isInfinite(weights.flat(), biases));
		case 'forward': {
			const { z, a } = layers[cursor.layer]!;
			return isInfinite(z!, a!);
		}
		case 'loss':
			return isInfinite([loss!, lossSum]);
		case 'gradient':
			return isInfinite(layers.at(-1)!.da!);
		case 'backward': {
			const { dz, dW } = layers[cursor.layer]!;
			const { da } = layers[cursor.layer - 1] ?? { da: null };
			return isInfinite(dz!, dW!.flat(), da ?? []);
		}
		case 'update': {
			const { weights, biases } = layers[cursor.layer]!;
			return isInfinite(weights.flat(), biases);
		}
		case 'epoch-end':
			return isInfinite([meanLoss!]);
		default:
			return cursor satisfies never;
	}
}

const isInfinite = (...lists: readonly (Vector | Float64Array)[]): boolean =>
	lists.some((list) => !list.every(Number.isFinite));

/** Whether training goes on with a number that is not finite. Parameters never become finite again. */
export const isLost = ({ network, progress }: Walk): boolean =>
	!Number.isFinite(progress.lossSum) ||
	network.layers.some(({ weights, biases }) => isInfinite(weights, biases));

/**
 * The first step between two others that computes a number that is not finite. Looks at the batches first, and
 * then into the one in which it happens.
 *
 * @param from where all is finite
 * @param to a rest of the run, where something is not
 */
export function firstOverflow(
	problem: Problem,
	schedule: Schedule,
	from: Checkpoint,
	to: number
): number {
	const batches = new Walk(problem, schedule, from);
	let finite = from.step;
	while (batches.step < to && !isLost(batches)) {
		finite = batches.step;
		batches.toNextRest();
	}
	const steps = new Walk(problem, schedule, from);
	for (let step = finite + 1; step < batches.step; step++) {
		steps.to(step);
		if (hasOverflowed(momentOf(steps, problem))) return step;
	}
	return batches.step;
}

import type { Moment, Vector } from '$lib/timeline/moment';

/** Whether what a step has just computed is no longer finite. */
export function hasOverflowed({ cursor, layers, loss, meanLoss }: Moment): boolean {
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
			return isInfinite([loss!]);
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

const isInfinite = (...lists: Vector[]): boolean =>
	lists.some((list) => !list.every(Number.isFinite));

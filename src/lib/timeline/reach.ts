import type { Cursor } from './cursor';

/** How far the sample in hand has come at a step. */
export interface Reach {
	/** Layers below this index have z and a. */
	readonly forward: number;
	readonly loss: boolean;
	readonly gradient: boolean;
	/** Layers from this index up have dz. */
	readonly backward: number;
	/** Layers from this index up have been updated in the batch in hand. */
	readonly updated: number;
}

/** @param depth layers with weights */
export function reachOf(cursor: Cursor, depth: number, batchSize: number): Reach {
	const none = { forward: 0, loss: false, gradient: false, backward: depth, updated: depth };
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'epoch-end':
		case 'sample':
			return none;
		case 'forward':
			return { ...none, forward: cursor.layer + 1 };
		case 'loss':
			return { ...none, forward: depth, loss: true };
		case 'gradient':
			return { ...none, forward: depth, loss: true, gradient: true };
		case 'backward': {
			const updated = batchSize === 1 ? cursor.layer + 1 : depth;
			return { forward: depth, loss: true, gradient: true, backward: cursor.layer, updated };
		}
		case 'update': {
			const backward = batchSize === 1 ? cursor.layer : 0;
			return { forward: depth, loss: true, gradient: true, backward, updated: cursor.layer };
		}
		default:
			return cursor satisfies never;
	}
}

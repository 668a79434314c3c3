import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';

/**
 * The neuron a step speaks of: the selected one where it lies in the step's layer, else that layer's first.
 * The loss and its gradient belong to the output layer; steps without a layer speak of what is selected.
 */
export function focusOf({ cursor, layers }: Moment, selection: Selection | null): Selection | null {
	const within = (layer: number): Selection =>
		selection?.layer === layer ? selection : { layer, neuron: 0 };
	switch (cursor.kind) {
		case 'forward':
		case 'backward':
		case 'update':
			return within(cursor.layer);
		case 'loss':
		case 'gradient':
			return within(layers.length - 1);
		case 'start':
		case 'epoch':
		case 'sample':
		case 'epoch-end':
			return selection;
		default:
			return cursor satisfies never;
	}
}

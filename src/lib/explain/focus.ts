import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';
import { hotIndex } from './one-hot';

/**
 * The neuron a step speaks of: the selected one where it lies in the step's layer, else that layer's first.
 * The loss and its gradient belong to the output layer, and there to the right class if one output is;
 * steps without a layer speak of what is selected.
 */
export function focusOf(
	{ cursor, layers, sample }: Moment,
	selection: Selection | null
): Selection | null {
	const within = (layer: number, neuron = 0): Selection =>
		selection?.layer === layer ? selection : { layer, neuron };
	switch (cursor.kind) {
		case 'forward':
		case 'backward':
		case 'update':
			return within(cursor.layer);
		case 'loss':
		case 'gradient':
			return within(layers.length - 1, Math.max(0, hotIndex(sample!.target)));
		case 'start':
		case 'epoch':
		case 'sample':
		case 'epoch-end':
			return selection;
		default:
			return cursor satisfies never;
	}
}

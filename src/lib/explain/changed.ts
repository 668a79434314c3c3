import { sameNumber, type Changeable } from '$lib/experiment/edit';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Change } from '$lib/timeline/change';
import type { Moment } from '$lib/timeline/moment';
import { indexed, pairIndexed } from './indexed';

/** How a number was changed by hand at this step; undefined where it was not. */
export const changeOf = (
	{ changes }: Pick<Moment, 'changes'>,
	what: Changeable
): Change | undefined => changes.find((change) => sameNumber(change.what, what));

/** What a number that can be changed by hand is called: weight w₂₁ of layer 1. */
export function changedName(what: Changeable, { names }: Dictionary['edit']): string {
	switch (what.kind) {
		case 'weight':
			return names.weight(pairIndexed('w', what.neuron, what.input), what.layer + 1);
		case 'bias':
			return names.bias(indexed('b', what.neuron), what.layer + 1);
		case 'input':
			return names.input(indexed('x', what.input), what.sample);
		case 'target':
			return names.target(indexed('t', what.output), what.sample);
		default:
			return what satisfies never;
	}
}

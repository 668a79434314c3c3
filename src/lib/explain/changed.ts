import { sameNumber, type Changeable } from '$lib/experiment/edit';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Change } from '$lib/timeline/change';
import type { Moment } from '$lib/timeline/moment';
import { ofConnection, ofNeuron } from './names';
import { textOf } from './text';
import type { SymbolTerm } from './term';

/** How a number was changed by hand at this step; undefined where it was not. */
export const changeOf = (
	{ changes }: Pick<Moment, 'changes'>,
	what: Changeable
): Change | undefined => changes.find((change) => sameNumber(change.what, what));

/** Names hold no numbers that a language would write its own way. */
const plain = { number: String, integer: String, setting: String };
const text = (term: SymbolTerm): string => textOf(term, plain);

/** What a number that can be changed by hand is called: weight w₂₁ of layer 1. */
export function changedName(what: Changeable, { names }: Dictionary['edit']): string {
	switch (what.kind) {
		case 'weight':
			return names.weight(text(ofConnection('w', what.neuron, what.input)), what.layer + 1);
		case 'bias':
			return names.bias(text(ofNeuron('b', what.neuron)), what.layer + 1);
		case 'input':
			return names.input(text(ofNeuron('x', what.input)), what.sample);
		case 'target':
			return names.target(text(ofNeuron('t', what.output)), what.sample);
		default:
			return what satisfies never;
	}
}

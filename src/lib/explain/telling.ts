import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Moment } from '$lib/timeline/moment';
import type { NumberFormat } from './format';

/** What a sentence is made from. */
export interface Telling {
	readonly moment: Moment;
	readonly problem: Problem;
	readonly words: Dictionary['explain'];
	readonly format: NumberFormat;
	/** Index of the neuron the step speaks of. */
	readonly neuron: number;
}

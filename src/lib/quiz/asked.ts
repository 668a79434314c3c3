import type { SymbolTerm } from '$lib/explain/term';
import type { Cause, Mistake } from './mistake';
import type { Said } from './voice';

/** What an answer is made of, and what is right. */
export type Asked = NumberAsked | ChoiceAsked | OrderAsked | BlanksAsked | PlayAsked;

export interface NumberAsked {
	readonly kind: 'number';
	/** The trace's own number. */
	readonly value: number;
	/** How far off an answer may be and still be right; 0 for a count. */
	readonly tolerance: number;
	/** Numbers that tell what went wrong; none is within the tolerance of the value. */
	readonly mistakes: readonly Mistake[];
}

/** One of several; exactly one is right. */
export interface ChoiceAsked {
	readonly kind: 'choice';
	/** In the order in which they are shown. */
	readonly options: readonly Option[];
}

export interface Option {
	readonly said: Said;
	readonly right: boolean;
	/** What somebody believes who chooses it; null where nothing is known to lie behind it. */
	readonly cause: Cause | null;
}

/** Things to put in order. */
export interface OrderAsked {
	readonly kind: 'order';
	/** In the right order. */
	readonly items: readonly Said[];
	/** shown[k]: index in `items` of the one shown k-th; never the right order. */
	readonly shown: readonly number[];
	/** What a wrong order tells. */
	readonly swaps?: readonly Swap[];
}

/** Two items the wrong way round: the one that belongs later, index `late`, stands before `early`. */
export interface Swap {
	readonly early: number;
	readonly late: number;
	readonly cause: Cause;
}

/** Lines of code with gaps. */
export interface BlanksAsked {
	readonly kind: 'blanks';
	/** The pieces of code around the gaps: one more than there are gaps. */
	readonly code: readonly string[];
	readonly gaps: readonly Gap[];
}

export interface Gap {
	/** Right ways to write it, spaces left out; the first is shown. */
	readonly accepts: readonly string[];
	/** Words and not code: capitals do not count. */
	readonly words?: true;
	/** What wrong ways tell. */
	readonly mistakes: readonly { readonly text: string; readonly cause: Cause }[];
}

/** Many numbers, one after the other; the k-th equation of the solution belongs to the k-th. */
export interface PlayAsked {
	readonly kind: 'play';
	readonly fields: readonly PlayField[];
}

export interface PlayField {
	readonly name: SymbolTerm;
	/** Counted from 0. */
	readonly layer: number;
	readonly neuron: number;
	/** The step that computes it. */
	readonly step: number;
	readonly asked: NumberAsked;
}

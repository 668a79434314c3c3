import type { Selection } from '$lib/experiment/selection';
import type { Equation } from '$lib/explain/equation';
import type { NumberTerm, SymbolTerm } from '$lib/explain/term';
import type { Asked } from './asked';
import type { KindName } from './topics';
import type { Said } from './voice';

/**
 * One question. One about a run is made again from the same run, kind and draw, so nothing keeps it; one of
 * somebody's own comes from a pack.
 */
export interface Question {
	readonly kind: KindName | 'own';
	/** Null where it can be asked anywhere. */
	readonly place: Place | null;
	/** Where “show me” leads from a question that can be asked anywhere: looking there gives nothing away. */
	readonly sight?: Sight | null;
	readonly prompt: Said;
	/** What to think of, without the answer; null where there is no help. */
	readonly hint: Said | null;
	/** The numbers it takes, for whoever has no stepper beside it: on paper, or in another system. */
	readonly given: readonly Given[];
	readonly asked: Asked;
	/** Loss curves to look at. */
	readonly curves?: readonly LossCurve[];
	/** What of the page would give the answer away, and is covered while the question is open. */
	readonly hides?: readonly Part[];
	/** Why the answer is what it is: the stepper's own equations, words, or both. */
	readonly solution: Solution;
}

/** Where something is shown. */
export interface Sight {
	/** The step that computes the answer, or shows what is asked about: where “show me” leads. */
	readonly shows: number;
	readonly selection: Selection | null;
}

/** Where a question is asked. */
export interface Place extends Sight {
	/** The step on the screen while it is asked: the answer has not been computed there. */
	readonly step: number;
}

export interface Given {
	readonly name: SymbolTerm;
	readonly value: NumberTerm;
}

export interface Solution {
	readonly equations: readonly Equation[];
	readonly said: Said | null;
}

/** The loss of a run, to be drawn beside others. */
export interface LossCurve {
	readonly label: Said;
	/** losses[0] is the mean loss before training, losses[e] that of epoch e; ends before what is not finite. */
	readonly losses: readonly number[];
	/** Epochs of the run, more than the curve has where its numbers overflowed. */
	readonly epochs: number;
	/** The curve in words, for whoever cannot see it. */
	readonly said: Said;
}

/** `where`: epoch, sample and updates in words; `rail`: the steps of the sample; `code`: fit(). */
export type Part = 'where' | 'rail' | 'code';

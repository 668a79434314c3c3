import type { Address } from '$lib/experiment/address';
import type { Question } from '../question';
import type { Ending } from './outcome';

/** A question of a quiz. */
export interface Posed {
	/** What it is called within its quiz, which makes it again from this name. */
	readonly name: string;
	readonly question: Question;
	/** The run beside it; null where it speaks of none. */
	readonly address: Address | null;
}

/** A question of a quiz, and what came of it. */
export interface Turn extends Posed {
	readonly ending: Ending;
}

/** Where the questions of a quiz come from: a run and a plan, or a pack that somebody made. */
export interface Source {
	/** What its maker calls it; null where it is about a run and has no name of its own. */
	readonly title: string | null;
	/** The text after # that leads to it. */
	readonly hash: string;
	/** What the page shows before any question does. */
	readonly base: Address;
	/** Questions that are asked at most. */
	readonly count: number;
	/** Whether one says beforehand how sure one is. */
	readonly confidence: boolean;
	/** The epoch that is asked about, counted from 0, where the one wanted is too far; null where it is not. */
	readonly capped: number | null;
	/** What comes after these turns; null when the quiz is over, or when nothing new can be asked. */
	readonly next: (turns: readonly Turn[]) => Posed | null;
	/**
	 * A question made again; null where there is none of that name.
	 *
	 * @param index its place in the quiz
	 */
	readonly again: (name: string, index: number) => Posed | null;
	/** Others of the same kinds; null where there are none. */
	readonly fresh: (() => Source | Promise<Source>) | null;
	/** What these turns asked, once more: with other numbers where there are any. */
	readonly practise: (turns: readonly Turn[]) => Source | Promise<Source>;
}

import type { ProgrammeKind } from '$lib/present/fields';

/** What is presented, place after place: a run's steps, the chapter's stops, or a quiz's questions. */
export interface Programme {
	readonly kind: ProgrammeKind;
	/** The text after # that leads to this very place: all that another window needs to show the same. */
	readonly hash: string;
	/** The same without what changes from press to press: what somebody's notes belong to. */
	readonly topic: string;
	/** Whether something is asked whose answer is still covered. */
	readonly asks: boolean;
	/** Whether back leads nowhere. */
	readonly atStart: boolean;
	/** Whether next leads nowhere. */
	readonly atEnd: boolean;
	readonly next: () => void;
	readonly back: () => void;
	/** Uncovers the answer. */
	readonly reveal: () => void;
	/** Goes to the place of an address of this kind. */
	readonly load: (hash: string) => Promise<void>;
}

import * as v from 'valibot';
import { EndingSchema, OutcomeSchema, type Ending, type Outcome } from '$lib/quiz/run/outcome';
import { stored } from './stored';

/** A run as far as it has come: the address of the quiz, and what came of its questions. */
export interface KeptRun {
	readonly hash: string;
	readonly outcomes: readonly Outcome[];
	/** What has been done with the question on the screen; null where there is none. */
	readonly open: Ending | null;
	/** Whether it was stopped, or came to its end. */
	readonly over: boolean;
}

const run = stored<KeptRun>(
	'backstep:quiz',
	v.object({
		hash: v.string(),
		outcomes: v.array(OutcomeSchema),
		open: v.nullable(EndingSchema),
		over: v.boolean()
	})
);

/** Where a run is kept, for whoever comes back to it. */
export interface RunStore {
	readonly keep: (run: KeptRun) => void;
	/** What was kept of the quiz at an address; anything unreadable counts as not kept. */
	readonly kept: (hash: string) => KeptRun | null;
	readonly forget: () => void;
}

/** This device keeps one run. */
export const onDevice: RunStore = {
	keep: run.write,
	kept: (hash) => {
		const kept = run.read();
		return kept?.hash === hash ? kept : null;
	},
	forget: run.forget
};

/** Nothing is kept: a page that stands in another one begins anew. */
export const nowhere: RunStore = { keep: () => {}, kept: () => null, forget: () => {} };

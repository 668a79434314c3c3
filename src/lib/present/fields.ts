import * as v from 'valibot';
import { bySchema, Fields } from '$lib/experiment/fields';
import { leadsToQuiz } from '$lib/quiz/link';
import type { Granularity } from '$lib/timeline/travel';
import { IdSchema } from './protocol';

/** What an address says of a presentation, beside what it presents. */
export interface Presented {
	/** How the step was asked for that is announced, with predict-first; null where none is. */
	readonly ask: Granularity | null;
	/** Which question of a quiz it is, counted from 1. */
	readonly at: number;
	/** Whether the answer to that question is shown. */
	readonly answered: boolean;
}

const Whole = v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number));

const Asked = v.picklist(['neuron', 'layer', 'sample', 'epoch']);

/** Reads these fields from the text after #; what cannot be read is as if it were not there. */
export function readFields(hash: string): Presented {
	const fields = new Fields(hash);
	return {
		ask: fields.read('ask', null, bySchema(Asked)),
		at: fields.read('at', 1, bySchema(Whole)),
		answered: fields.switch('answer', false)
	};
}

/** Adds to an address the step that is announced. */
export const withAsk = (hash: string, ask: Granularity | null): string =>
	ask === null ? hash : `${hash}&ask=${ask}`;

/** Adds to the address of a quiz where one is in it. */
export const withQuestion = (hash: string, { at, answered }: Omit<Presented, 'ask'>): string =>
	`${hash}&at=${at}${answered ? '&answer=1' : ''}`;

/** The address of a stop of the chapter, and of a step one went to from there. */
export const withStop = (place: string): string => `learn=${place}`;

/** The place in the chapter that an address leads to; null where it leads to none. */
export const stopIn = (hash: string): string | null => /^#?learn=(.*)$/.exec(hash)?.[1] ?? null;

/** What is presented: a run's steps, the chapter's stops, or a quiz's questions. */
export type ProgrammeKind = 'steps' | 'chapter' | 'quiz';

export function kindOf(hash: string): ProgrammeKind {
	if (stopIn(hash) !== null) return 'chapter';
	return leadsToQuiz(hash) ? 'quiz' : 'steps';
}

/** The presentation that the address of a speaker's window names. */
export const idIn = (hash: string): string | null =>
	new Fields(hash).read('p', null, bySchema(IdSchema));

import type { Stop } from '$lib/chapter/stops';
import type { Facts, LearnWords } from '$lib/i18n/learn';

/** What is said at a stop of the chapter. */
export interface StopTold {
	readonly part: string;
	/** A student's question that the text answers; null where it answers none. */
	readonly question: string | null;
	/** Marked as in i18n/rich.ts. */
	readonly text: string;
}

export const toldAt = ({ id, part }: Stop, words: LearnWords, facts: Facts): StopTold => ({
	part: words.parts[part],
	question: (words.questions as Readonly<Record<string, string>>)[id] ?? null,
	text: words.stops[id](facts)
});

import { distinct, isSameCause, type Cause } from '../mistake';
import { TOPIC_NAMES, topicOf, type Topic } from '../topics';
import { CONFIDENCE, isClean, pointsOf, type Confidence } from './outcome';
import type { Turn } from './source';

/** What came of a run, or of a part of it. */
export interface Tally {
	readonly asked: number;
	/** Right at once, and without help. */
	readonly clean: number;
	readonly points: number;
}

export interface Results extends Tally {
	/** Only what was asked about. */
	readonly topics: readonly (Tally & { readonly topic: TurnTopic })[];
	/** The commonest first. */
	readonly mistakes: readonly MistakeTally[];
	/** How often somebody who felt so was right at once; empty where nobody said. */
	readonly confidence: readonly (Tally & { readonly level: Confidence })[];
}

/** What a question is about: a topic, or whatever somebody wrote who made a pack. */
export type TurnTopic = Topic | 'own';
const TURN_TOPICS: readonly TurnTopic[] = [...TOPIC_NAMES, 'own'];

export const topicOfTurn = ({ question: { kind } }: Turn): TurnTopic =>
	kind === 'own' ? kind : topicOf(kind);

export interface MistakeTally {
	readonly cause: Cause;
	/** The questions it was made in, as places in the run. */
	readonly at: readonly number[];
}

export function resultsOf(turns: readonly Turn[]): Results {
	return {
		...tally(turns),
		topics: grouped(TURN_TOPICS, turns, topicOfTurn).map(([topic, some]) => ({
			topic,
			...tally(some)
		})),
		mistakes: mistakesIn(turns),
		confidence: grouped(CONFIDENCE, turns, ({ ending }) => ending.confidence).map(
			([level, some]) => ({ level, ...tally(some) })
		)
	};
}

/** What was not right at once, or not without help. */
export const missedIn = (turns: readonly Turn[]): readonly Turn[] =>
	turns.filter(({ ending }) => !isClean(ending));

function tally(turns: readonly Turn[]): Tally {
	const endings = turns.map(({ ending }) => ending);
	return {
		asked: turns.length,
		clean: endings.filter(isClean).length,
		points: endings.reduce((sum, ending) => sum + pointsOf(ending), 0)
	};
}

/** The turns of each name, without names that have none. */
const grouped = <Name>(
	names: readonly Name[],
	turns: readonly Turn[],
	of: (turn: Turn) => Name | null
): readonly (readonly [Name, readonly Turn[]])[] =>
	names
		.map((name) => [name, turns.filter((turn) => of(turn) === name)] as const)
		.filter(([, some]) => some.length > 0);

function mistakesIn(turns: readonly Turn[]): readonly MistakeTally[] {
	return distinct(turns.flatMap(({ ending }) => ending.causes))
		.map((cause) => ({ cause, at: placesOf(cause, turns) }))
		.sort((one, other) => other.at.length - one.at.length);
}

const placesOf = (cause: Cause, turns: readonly Turn[]): number[] =>
	[...turns.keys()].filter((i) => turns[i]!.ending.causes.some((one) => isSameCause(one, cause)));

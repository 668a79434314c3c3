import type { MistakeId } from '../mistake';
import { TOPIC_NAMES, topicOf, type KindName, type Topic } from '../topics';
import { CONFIDENCE, isClean, pointsOf, type Confidence, type Outcome } from './outcome';

/** What came of a run, or of a part of it. */
export interface Tally {
	readonly asked: number;
	/** Right at once, and without help. */
	readonly clean: number;
	readonly points: number;
}

export interface Results extends Tally {
	/** Only what was asked about. */
	readonly topics: readonly (Tally & { readonly topic: Topic })[];
	/** The commonest first. */
	readonly mistakes: readonly MistakeTally[];
	/** How often somebody who felt so was right at once; empty where nobody said. */
	readonly confidence: readonly (Tally & { readonly level: Confidence })[];
}

export interface MistakeTally {
	readonly id: MistakeId;
	/** Questions it was made in. */
	readonly times: number;
	/** Their kinds. */
	readonly kinds: readonly KindName[];
}

export function resultsOf(outcomes: readonly Outcome[]): Results {
	return {
		...tally(outcomes),
		topics: grouped(TOPIC_NAMES, outcomes, ({ kind }) => topicOf(kind)).map(([topic, some]) => ({
			topic,
			...tally(some)
		})),
		mistakes: mistakesIn(outcomes),
		confidence: grouped(CONFIDENCE, outcomes, ({ confidence }) => confidence).map(
			([level, some]) => ({ level, ...tally(some) })
		)
	};
}

const tally = (outcomes: readonly Outcome[]): Tally => ({
	asked: outcomes.length,
	clean: outcomes.filter(isClean).length,
	points: outcomes.reduce((sum, outcome) => sum + pointsOf(outcome), 0)
});

/** The outcomes of each name, without names that have none. */
const grouped = <Name>(
	names: readonly Name[],
	outcomes: readonly Outcome[],
	of: (outcome: Outcome) => Name | null
): readonly (readonly [Name, readonly Outcome[]])[] =>
	names
		.map((name) => [name, outcomes.filter((outcome) => of(outcome) === name)] as const)
		.filter(([, some]) => some.length > 0);

function mistakesIn(outcomes: readonly Outcome[]): readonly MistakeTally[] {
	const made = [...new Set(outcomes.flatMap(({ causes }) => causes))];
	return made
		.map((id) => {
			const where = outcomes.filter(({ causes }) => causes.includes(id));
			return { id, times: where.length, kinds: [...new Set(where.map(({ kind }) => kind))] };
		})
		.sort((one, other) => other.times - one.times);
}

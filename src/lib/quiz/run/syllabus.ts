import { Draw } from '../draw';
import { TOPICS, TOPIC_NAMES, type KindName } from '../topics';
import type { Plan } from './plan';
import { seedOf } from './variant';

/** From what is counted to what is computed; the course's own question comes first. */
export const RISING: readonly KindName[] = [
	'pass',
	'when',
	'so-far',
	'batches',
	'updates',
	'shuffle',
	'next-sample',
	'next-step',
	'loop',
	'z',
	'a',
	'verdict',
	'loss',
	'direction',
	'da',
	'what-happens',
	'dz',
	'dead',
	'db',
	'dW',
	'weight',
	'which-curve',
	'falls',
	'da-below',
	'moves-most',
	'mean-loss',
	'blanks',
	'backward'
];

/**
 * The kinds of a plan, round after round. A round has every kind once: first as many as the quiz has questions, taken
 * from all topics in turn and rising from the easy to the hard, then the others.
 */
export function* syllabus({ kinds, count, seed }: Plan): Generator<KindName, never> {
	for (let round = 0; ; round++) {
		const turns = inTurns(kinds, new Draw(seedOf(seed, round, 0)));
		const chosen = turns.slice(0, count);
		yield* [...chosen].sort(byLevel);
		// What found no room comes after all, for a run that has none of some kind.
		yield* turns.filter((kind) => !chosen.includes(kind)).sort(byLevel);
	}
}

const byLevel = (one: KindName, other: KindName): number =>
	RISING.indexOf(one) - RISING.indexOf(other);

/** One of each topic, then another of each, and so on; of the counting ones the course's own question first. */
function inTurns(kinds: readonly KindName[], draw: Draw): KindName[] {
	const byTopic = TOPIC_NAMES.map((topic) => {
		const ofTopic = draw.shuffled(TOPICS[topic].filter((kind) => kinds.includes(kind)));
		return [
			...ofTopic.filter((kind) => kind === 'pass'),
			...ofTopic.filter((kind) => kind !== 'pass')
		];
	});
	const longest = Math.max(...byTopic.map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) =>
		byTopic.flatMap((ofTopic) => ofTopic.slice(turn, turn + 1))
	).flat();
}

import type { Draw } from '../draw';
import type { Kind } from '../kind';
import type { Question } from '../question';
import type { Setting } from '../setting';
import type { KindName } from '../topics';
import { COMPUTE } from './compute';
import { EPOCH } from './epoch';
import { coursesOwn } from './epoch/pass';
import { ORDER } from './order';
import { PLAY } from './play';
import { PREDICT } from './predict';
import { RATE } from './rate';
import { sightOf } from './sight';

const KINDS: Readonly<Partial<Record<KindName, Kind>>> = {
	...EPOCH,
	...COMPUTE,
	...PREDICT,
	...RATE,
	...ORDER,
	...PLAY
};

/**
 * A question of a kind; null where the run has none.
 *
 * @param first whether it is the first of a quiz, where the course's own question comes in its own words
 */
export function questionOf(
	kind: KindName,
	setting: Setting,
	draw: Draw,
	first = false
): Question | null {
	const make = first && kind === 'pass' ? coursesOwn : KINDS[kind];
	const question = make?.(setting, draw) ?? null;
	if (!question || question.place || question.sight) return question;
	return { ...question, sight: sightOf(kind, setting) };
}

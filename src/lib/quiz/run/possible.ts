import type { Problem } from '$lib/experiment/problem';
import { isPlayable } from '../kinds/play/backward';
import { topicOf, type KindName } from '../topics';

/** Without the kinds that a run certainly has no question of; the others may turn out to have none. */
export const possibleKinds = (kinds: readonly KindName[], problem: Problem): readonly KindName[] =>
	isPlayable(problem) ? kinds : kinds.filter((kind) => topicOf(kind) !== 'play');

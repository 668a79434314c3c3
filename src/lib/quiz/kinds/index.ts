import type { Draw } from '../draw';
import type { Kind } from '../kind';
import type { Question } from '../question';
import type { Setting } from '../setting';
import type { KindName } from '../topics';
import { COMPUTE } from './compute';
import { EPOCH } from './epoch';
import { ORDER } from './order';
import { PLAY } from './play';
import { PREDICT } from './predict';
import { RATE } from './rate';

const KINDS: Readonly<Partial<Record<KindName, Kind>>> = {
	...EPOCH,
	...COMPUTE,
	...PREDICT,
	...RATE,
	...ORDER,
	...PLAY
};

/** A question of a kind; null where the run has none. */
export const questionOf = (kind: KindName, setting: Setting, draw: Draw): Question | null =>
	KINDS[kind]?.(setting, draw) ?? null;

import type { Draw } from './draw';
import type { Question } from './question';
import type { Setting } from './setting';

/**
 * Makes questions of one kind. Null where this run has none: no ReLU that could be dead, numbers too small to be
 * told from 0, a run that has overflowed.
 */
export type Kind = (setting: Setting, draw: Draw) => Question | null;

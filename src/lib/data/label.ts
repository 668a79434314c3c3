import { hotIndex } from '$lib/explain/one-hot';

/** No class at all. */
export const NONE = -1;

/**
 * Index of the class that a target means: of a single output its number, 0 or 1, of several the hot one.
 * A target changed by hand may mean none.
 */
export function labelOf(target: ArrayLike<number>): number {
	if (target.length !== 1) return hotIndex(Array.from(target));
	return target[0] === 0 || target[0] === 1 ? target[0] : NONE;
}

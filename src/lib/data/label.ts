import { hotIndex } from '$lib/explain/one-hot';

/**
 * The class that a target means: of a single output its number, of several the hot one. A target changed by
 * hand may mean none; the sample then keeps the class it had.
 *
 * @param original index of the class in the data
 */
export function labelOf(target: ArrayLike<number>, original: number): number {
	if (target.length === 1) return target[0] === 0 || target[0] === 1 ? target[0] : original;
	const hot = hotIndex(Array.from(target));
	return hot < 0 ? original : hot;
}

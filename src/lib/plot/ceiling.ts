/**
 * The upper end of a loss axis: the greatest loss. A run that diverged has losses beyond all measure, so its
 * axis ends at ten times the first, where it was still learning.
 *
 * @param greatest of those that are finite
 * @param first of a run that diverged; null of another
 */
export function ceilingOf(greatest: number, first: number | null): number {
	const ceiling = first === null ? greatest : Math.min(greatest, 10 * first);
	// Below this an axis has no round values any more.
	return ceiling > 1e-300 ? ceiling : 1;
}

import type { Matrix } from '$lib/timeline/moment';

/** The largest size of a finite number among the cells. */
export const largest = (cells: Matrix): number =>
	cells.flat().reduce((most, value) => {
		const size = Math.abs(value);
		return Number.isFinite(size) && size > most ? size : most;
	}, 0);

/** How strongly a cell is coloured, in per cent: 0 for 0 and NaN, 100 for the largest and ∞. */
export function strength(value: number, most: number): number {
	const size = Math.abs(value);
	if (Number.isNaN(size) || size === 0) return 0;
	return size >= most ? 100 : Math.round((1000 * size) / most) / 10;
}

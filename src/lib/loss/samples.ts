import type { Envelope } from '$lib/plot/envelope';
import type { Point } from '$lib/plot/path';
import { heightOf, type LossScales } from './curve';

/** The lower or upper side of an envelope in a plot: each column at its middle, samples being counted from 1. */
export const sideOf = (
	side: Float64Array,
	{ starts }: Pick<Envelope, 'starts'>,
	scales: LossScales
): Point[] =>
	Array.from(side, (loss, c) => [
		scales.x((starts[c]! + 1 + starts[c + 1]!) / 2),
		heightOf(loss, scales)
	]);

/** The losses of the samples from one to another, counted from 1. */
export interface LossRange {
	readonly from: number;
	readonly to: number;
	/** NaN when none is finite. */
	readonly lowest: number;
	readonly highest: number;
}

/**
 * About ten ranges of the computed part of a run, for a table that says what the band shows.
 *
 * @param computed how many samples have been
 */
export function rangesOf({ starts, low, high }: Envelope, computed: number): LossRange[] {
	const columns = low.length;
	const count = Math.min(columns, 10);
	const at = (row: number): number => Math.ceil((row * columns) / count);
	const rows = Array.from({ length: count }, (_, row): LossRange => {
		const finite = (side: Float64Array) => side.slice(at(row), at(row + 1)).filter(Number.isFinite);
		const [lows, highs] = [finite(low), finite(high)];
		return {
			from: starts[at(row)]! + 1,
			to: Math.min(starts[at(row + 1)]!, computed),
			lowest: lows.length > 0 ? Math.min(...lows) : NaN,
			highest: highs.length > 0 ? Math.max(...highs) : NaN
		};
	});
	return rows.filter(({ from, to }) => from <= to);
}

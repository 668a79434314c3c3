import { ceilingOf } from './ceiling';

/** The lowest and the highest loss of every column of a run, whatever is not finite left out. */
export interface Envelope {
	/** The losses of column c are those from `starts[c]` on, and before `starts[c + 1]`. */
	readonly starts: readonly number[];
	/** NaN where a column has no finite loss, or has not been computed. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Index of the first loss that is not finite; null when all are. */
	readonly lost: number | null;
	/** The upper end of a loss axis. */
	readonly ceiling: number;
	/** Its lower end: 0, or the least loss where that is below. */
	readonly floor: number;
}

/**
 * Goes through all losses once, a nanosecond or two for each.
 *
 * @param losses those computed so far
 * @param total how many there will be
 */
export function envelopeOf(losses: Float64Array, total: number, columns: number): Envelope {
	const starts = Array.from({ length: columns + 1 }, (_, c) => Math.ceil((c * total) / columns));
	const low = new Float64Array(columns).fill(NaN);
	const high = new Float64Array(columns).fill(NaN);
	let lost: number | null = null;
	let greatest = 0;
	let floor = 0;
	for (let c = 0; c < columns; c++) {
		const end = Math.min(starts[c + 1]!, losses.length);
		let least = Infinity;
		let most = -Infinity;
		for (let k = starts[c]!; k < end; k++) {
			const loss = losses[k]!;
			// ∞ − ∞ and NaN − NaN are NaN.
			if (loss - loss !== 0) lost ??= k;
			else {
				if (loss < least) least = loss;
				if (loss > most) most = loss;
			}
		}
		if (least > most) continue;
		low[c] = least;
		high[c] = most;
		greatest = Math.max(greatest, most);
		floor = Math.min(floor, least);
	}
	return {
		starts,
		low,
		high,
		lost,
		ceiling: ceilingOf(greatest, lost === null ? null : losses[0]!),
		floor
	};
}

import { polyline, type Point } from './path';

/** The lowest and the highest loss of every stretch of a run, whatever is not finite left out. */
export interface Envelope {
	/** The losses of stretch c are those from `starts[c]` on, and before `starts[c + 1]`. */
	readonly starts: readonly number[];
	/** NaN where a stretch has no finite loss, or has not been computed. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Index of the first loss that is not finite; null when all are. */
	readonly lost: number | null;
	/** The upper end of a loss axis. */
	readonly ceiling: number;
}

/**
 * Goes through all losses once, a nanosecond or two for each.
 *
 * @param losses those computed so far
 * @param total how many there will be
 */
export function envelopeOf(losses: Float64Array, total: number, stretches: number): Envelope {
	const starts = Array.from({ length: stretches + 1 }, (_, c) =>
		Math.ceil((c * total) / stretches)
	);
	const low = new Float64Array(stretches).fill(NaN);
	const high = new Float64Array(stretches).fill(NaN);
	let lost: number | null = null;
	let greatest = 0;
	for (let c = 0; c < stretches; c++) {
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
	}
	return {
		starts,
		low,
		high,
		lost,
		ceiling: ceilingOf(greatest, lost === null ? null : losses[0]!)
	};
}

/** The greatest loss; of a run that diverged ten times the first, where it was still learning. */
function ceilingOf(greatest: number, firstOfLost: number | null): number {
	const ceiling = firstOfLost === null ? greatest : Math.min(greatest, 10 * firstOfLost);
	// Below this an axis has no round values any more.
	return ceiling > 1e-300 ? ceiling : 1;
}

/** The area between the lowest and the highest points, a line where they are the same; it breaks where they are not finite. */
export function bandPath(high: readonly Point[], low: readonly Point[]): string {
	let path = '';
	for (let from = 0; from < high.length; from++) {
		let to = from;
		while (to < high.length && Number.isFinite(high[to]![1])) to++;
		if (to > from)
			path += `${polyline([...high.slice(from, to), ...low.slice(from, to).reverse()])}Z`;
		from = to;
	}
	return path;
}

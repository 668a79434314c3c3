import { extent } from 'd3-array';

/** Samples that are drawn alike because they lie about as far from the one in hand. */
export interface Band {
	/** 1 is fully drawn. */
	readonly opacity: number;
	/** Indices of the samples. */
	readonly samples: readonly number[];
}

/** Distances up to which samples are drawn so strongly, as shares of what the data span. */
const BANDS: readonly (readonly [within: number, opacity: number])[] = [
	[0.15, 1],
	[0.3, 0.5],
	[Infinity, 0.2]
];

/**
 * Sorts samples by how far they are from a place in the inputs that a picture does not show: the root mean square of
 * the differences, each divided by what its input spans. With no such input all are near.
 */
export function bandsAround(
	inputs: readonly ArrayLike<number>[],
	at: ArrayLike<number>,
	shown: number
): Band[] {
	const others = Array.from(at, (_, k) => k).filter((k) => k !== shown);
	const spans = others.map((k) => {
		const [min = 0, max = 0] = extent(inputs, (x) => x[k]!);
		return max - min || 1;
	});
	const distances = inputs.map((x) => {
		const squares = others.map((k, i) => ((x[k]! - at[k]!) / spans[i]!) ** 2);
		return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (others.length || 1));
	});
	return BANDS.map(([within, opacity], b) => {
		const least = b === 0 ? -1 : BANDS[b - 1]![0];
		const samples = distances.flatMap((d, i) => (d > least && d <= within ? [i] : []));
		return { opacity, samples };
	});
}

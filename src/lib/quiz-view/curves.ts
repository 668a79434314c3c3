import type { LossCurve } from '$lib/quiz/question';

/** Rows of a table that is still read in one go. */
const ROWS = 12;

/** The losses at a few epochs, the first and the last among them; none where a run's numbers have overflowed. */
export function rowsOf(
	curves: readonly LossCurve[]
): readonly { readonly epoch: number; readonly losses: readonly (number | undefined)[] }[] {
	const last = Math.max(...curves.map(({ epochs }) => epochs));
	const count = Math.min(last + 1, ROWS);
	const epochs = Array.from({ length: count }, (_, i) =>
		count === 1 ? 0 : Math.round((i * last) / (count - 1))
	);
	return epochs.map((epoch) => ({ epoch, losses: curves.map(({ losses }) => losses[epoch]) }));
}

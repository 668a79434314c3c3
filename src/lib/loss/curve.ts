import type { EpochLoss } from '$lib/plot/losses';
import type { Point } from '$lib/plot/path';
import { linear, rounded } from '$lib/plot/scale';
import type { Cursor } from '$lib/timeline/cursor';

/** How many epochs are finished where a step stands. */
export function epochsDone(cursor: Cursor): number {
	if (cursor.kind === 'start') return 0;
	return cursor.kind === 'epoch-end' ? cursor.epoch + 1 : cursor.epoch;
}

/** Where epochs, or samples, and losses stand in a plot of this size. */
export function lossScales(ceiling: number, end: number, width: number, height: number) {
	return {
		x: linear([0, end], [0, width]),
		y: linear(rounded([0, ceiling], 2), [height, 0])
	};
}

export type LossScales = ReturnType<typeof lossScales>;

/** The height of a loss, kept to what a path can say: losses far beyond the axis are cut off anyway. */
export const heightOf = (loss: number, { y }: LossScales): number =>
	Number.isFinite(loss) ? Math.max(y(loss), -1e4) : NaN;

/** Where the curve passes; NaN where a loss is not finite. */
export const curvePoints = (losses: readonly EpochLoss[], scales: LossScales): Point[] =>
	losses.map(({ epoch, loss }) => [scales.x(epoch), heightOf(loss, scales)]);

/** The ends of an axis of whole numbers, and its middle where that is one. */
export const wholeTicks = (end: number): number[] => (end % 2 === 0 ? [0, end / 2, end] : [0, end]);

/** Zero, the end of the loss axis, and the round value between where there is one. */
export function lossTicks({ y }: LossScales): number[] {
	const ticks = y.ticks(2);
	return ticks.length > 3 ? [ticks[0]!, ticks.at(-1)!] : ticks;
}

/** Where words stand beside a place of the curve. */
export interface Label {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** The nearest place for words beside a point of a curve where the curve does not run through them. */
export function labelAt(
	[at, dot]: Point,
	curve: readonly Point[],
	{ x, y }: LossScales,
	textWidth: number
): Label {
	const [, right] = x.range;
	const [bottom] = y.range;
	const places: Label[] = [];
	for (const anchor of ['start', 'end'] as const) {
		const from = anchor === 'start' ? at : at - textWidth - 8;
		const to = from + textWidth + 8;
		if (from < 0 || to > right) continue;
		const heights = curve
			.filter(([place]) => place >= from && place <= to)
			.map(([, height]) => height)
			.concat(dot)
			.filter(Number.isFinite);
		const label = { x: anchor === 'start' ? at + 8 : at - 8, anchor };
		places.push({ ...label, y: Math.min(...heights) - 7 });
		places.push({ ...label, y: Math.max(...heights) + 16 });
	}
	const off = (label: Label) => Math.abs(label.y - dot);
	const inside = places.filter((label) => label.y >= 0 && label.y <= bottom);
	// Where the curve fills the plot from top to bottom, words cross it.
	const crossing: Label = places[0] ?? { x: at + 8, y: dot, anchor: 'start' };
	return (
		inside.sort((a, b) => off(a) - off(b))[0] ?? {
			...crossing,
			y: Math.min(Math.max(dot - 7, 8), bottom)
		}
	);
}

/** Epochs for a table that says what the curve shows: about ten, first and last included. */
export function sampledEpochs(losses: readonly number[]): EpochLoss[] {
	const n = losses.length;
	const every = Math.max(Math.ceil(n / 10), 1);
	const round = Array.from({ length: Math.floor(n / every) }, (_, i) => (i + 1) * every);
	const epochs = new Set([1, ...round, n].filter((epoch) => epoch <= n && epoch > 0));
	return Array.from(epochs, (epoch) => ({ epoch, loss: losses[epoch - 1]! }));
}

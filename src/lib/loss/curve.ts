import type { EpochLoss } from '$lib/plot/losses';
import type { Point } from '$lib/plot/path';
import { linear, rounded } from '$lib/plot/scale';

/** Where epochs, or samples, and losses stand in a plot of this size. */
export function lossScales(ceiling: number, end: number, width: number, height: number, floor = 0) {
	return {
		x: linear([0, end], [0, width]),
		y: linear(rounded([floor, ceiling], 2), [height, 0])
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

/** Zero, the ends of the loss axis, and the round value between where there is one. */
export function lossTicks({ y }: LossScales): number[] {
	const ticks = y.ticks(2);
	return ticks.length > 3
		? ticks.filter((tick, i) => tick === 0 || i === 0 || i === ticks.length - 1)
		: ticks;
}

/** Epochs for a table that says what the curve shows: about ten, first and last included. */
export function sampledEpochs(losses: readonly number[]): EpochLoss[] {
	const n = losses.length;
	const every = Math.max(Math.ceil(n / 10), 1);
	const round = Array.from({ length: Math.floor(n / every) }, (_, i) => (i + 1) * every);
	const epochs = new Set([1, ...round, n].filter((epoch) => epoch <= n && epoch > 0));
	return Array.from(epochs, (epoch) => ({ epoch, loss: losses[epoch - 1]! }));
}

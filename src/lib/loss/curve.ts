import { max } from 'd3-array';
import { polyline } from '$lib/plot/path';
import { linear, rounded } from '$lib/plot/scale';
import type { Cursor } from '$lib/timeline/cursor';

/** The mean loss at the end of an epoch; epochs are counted from 1. */
export interface EpochLoss {
	readonly epoch: number;
	readonly loss: number;
}

/** How many epochs are finished where a step stands. */
export function epochsDone(cursor: Cursor): number {
	if (cursor.kind === 'start') return 0;
	return cursor.kind === 'epoch-end' ? cursor.epoch + 1 : cursor.epoch;
}

/** The first epoch whose mean loss is not finite; null when there is none. */
export function divergedIn(losses: readonly number[]): number | null {
	const index = losses.findIndex((loss) => !Number.isFinite(loss));
	return index < 0 ? null : index + 1;
}

/**
 * The upper end of the loss axis: the greatest loss. A run that diverged has losses beyond all measure, so
 * its axis ends at ten times the first, where it was still learning.
 */
export function lossCeiling(losses: readonly number[]): number {
	const greatest = max(losses.filter(Number.isFinite)) ?? 0;
	const first = losses[0] ?? 0;
	const ceiling = divergedIn(losses) === null ? greatest : Math.min(greatest, 10 * first);
	// Below this an axis has no round values any more.
	return ceiling > 1e-300 ? ceiling : 1;
}

/**
 * At most about `limit` epochs that draw the same curve as all of them: of every stretch the lowest and
 * the highest loss, or one that is not finite.
 */
export function thinned(losses: readonly number[], limit: number): EpochLoss[] {
	const stretch = Math.max(Math.ceil((2 * losses.length) / limit), 2);
	const at = (index: number): EpochLoss => ({ epoch: index + 1, loss: losses[index]! });
	if (losses.length <= limit) return losses.map((_, index) => at(index));
	const kept: EpochLoss[] = [];
	for (let from = 0; from < losses.length; from += stretch) {
		const to = Math.min(from + stretch, losses.length);
		let low = from;
		let high = from;
		for (let i = from; i < to && Number.isFinite(losses[low]); i++) {
			if (!Number.isFinite(losses[i])) low = high = i;
			else if (losses[i]! < losses[low]!) low = i;
			else if (losses[i]! > losses[high]!) high = i;
		}
		kept.push(at(Math.min(low, high)));
		if (low !== high) kept.push(at(Math.max(low, high)));
	}
	return kept;
}

/** Where epochs and losses stand in a plot of this size. */
export function lossScales(ceiling: number, epochs: number, width: number, height: number) {
	return {
		x: linear([0, epochs], [0, width]),
		y: linear(rounded([0, ceiling], 2), [height, 0])
	};
}

export type LossScales = ReturnType<typeof lossScales>;

/** The curve as a path; it breaks where a loss is not finite. */
export const lossPath = (losses: readonly EpochLoss[], { x, y }: LossScales): string =>
	polyline(
		losses.map(({ epoch, loss }) => [
			x(epoch),
			// Kept to what a path can say: losses far beyond the axis are cut off anyway.
			Number.isFinite(loss) ? Math.max(y(loss), -1e4) : NaN
		])
	);

/** The ends of the epoch axis, and its middle where that is a whole epoch. */
export const epochTicks = (epochs: number): number[] =>
	epochs % 2 === 0 ? [0, epochs / 2, epochs] : [0, epochs];

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

/** The nearest place for words beside an epoch's loss where the curve does not run through them. */
export function labelAt(
	{ epoch, loss }: EpochLoss,
	losses: readonly EpochLoss[],
	{ x, y }: LossScales,
	textWidth: number
): Label {
	const [at, dot] = [x(epoch), y(loss)];
	const [, right] = x.range;
	const [bottom] = y.range;
	const places: Label[] = [];
	for (const anchor of ['start', 'end'] as const) {
		const from = anchor === 'start' ? at : at - textWidth - 8;
		const to = from + textWidth + 8;
		if (from < 0 || to > right) continue;
		const heights = losses
			.filter((point) => x(point.epoch) >= from && x(point.epoch) <= to)
			.map((point) => y(point.loss))
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
	return losses
		.map((loss, index) => ({ epoch: index + 1, loss }))
		.filter(({ epoch }) => epoch === 1 || epoch === n || epoch % every === 0);
}

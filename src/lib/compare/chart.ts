import { ticks } from 'd3-array';
import { thinned } from '$lib/plot/losses';
import { polyline, type Point } from '$lib/plot/path';
import { linear, rounded } from '$lib/plot/scale';
import type { Run } from './comparing.svelte';
import type { Curve } from '$lib/explain/judge/verdict';

/** What is drawn of a run. */
export interface Series {
	/** As far as it is shown: see `verdict.ts`. */
	readonly curve: Curve;
	readonly updatesPerEpoch: number;
}

/** What is drawn of a computed run. */
export const seriesOf = ({ curve, timeline }: Pick<Run, 'curve' | 'timeline'>): Series => ({
	curve,
	updatesPerEpoch: timeline.schedule.batchesPerEpoch
});

export type Axis = 'epochs' | 'updates';

export interface Tick {
	readonly at: number;
	readonly value: number;
}

/** Where points of curves stand in a plot. */
export interface Plot {
	readonly width: number;
	readonly height: number;
	readonly x: (series: Series, epoch: number) => number;
	/** Losses above the plot stand a little above it. */
	readonly y: (loss: number) => number;
	/** Where a line goes on to such a loss; not without end. */
	readonly far: (loss: number) => number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** The greatest loss inside. */
	readonly top: number;
	/** Whether equal distances on the x axis are equal factors. */
	readonly logarithmic: boolean;
}

/** Losses up to this many times the greatest one at the start are shown. */
const SHOWN = 2;
/** How far above the plot a curve is seen, and how far its line goes, in pixels. */
export const ABOVE = 7;
const FAR = 20_000;
/** A curve is drawn through no more points. */
const MOST_POINTS = 600;

export function plotOf(
	series: readonly Series[],
	axis: Axis,
	epochs: number,
	width: number,
	height: number
): Plot {
	const top = topOf(series);
	const y = linear([0, top], [height, 0]);
	const yTicks = y.ticks(4).map((value) => ({ at: y(value), value }));
	const perEpoch = series.map(({ updatesPerEpoch }) => updatesPerEpoch);
	const logarithmic = axis === 'updates' && new Set(perEpoch).size > 1;
	const end = axis === 'epochs' ? epochs : epochs * Math.max(1, ...perEpoch);
	const straight = linear([0, logarithmic ? Math.log1p(end) : end], [0, width]);
	const along = (value: number): number => straight(logarithmic ? Math.log1p(value) : value);
	const values = logarithmic
		? decades(end)
		: ticks(0, end, width < 420 ? 4 : 8).filter(Number.isInteger);
	return {
		width,
		height,
		x: ({ updatesPerEpoch }, epoch) => along(axis === 'epochs' ? epoch : epoch * updatesPerEpoch),
		y: (loss) => Math.max(y(loss), -ABOVE),
		far: (loss) => Math.max(y(loss), -FAR),
		xTicks: values.map((value) => ({ at: along(value), value })),
		yTicks,
		top,
		logarithmic
	};
}

/** 0, 1, 10, 100 … up to a number. */
const decades = (end: number): number[] => {
	const values = [0];
	for (let value = 1; value <= end; value *= 10) values.push(value);
	return values;
};

/** The upper end of the loss axis: a round number. */
export function topOf(series: readonly Pick<Series, 'curve'>[]): number {
	const start = Math.max(0, ...series.map(({ curve }) => curve[0] ?? 0).filter(Number.isFinite));
	let most = start;
	for (const { curve } of series)
		for (const loss of curve) if (loss > most && loss < Infinity) most = loss;
	const shown = Math.min(most, SHOWN * start);
	return rounded([0, shown > 1e-300 ? shown : 1], 4)[1];
}

/** Points of a curve, few enough to draw; the first is the start. */
export const pointsOf = (series: Series, { x, far }: Plot): readonly Point[] => {
	const [start, ...losses] = series.curve;
	if (start === undefined) return [];
	return [{ epoch: 0, loss: start }, ...thinned(losses, MOST_POINTS)].map(({ epoch, loss }) => [
		x(series, epoch),
		far(loss)
	]);
};

export const pathOf = (series: Series, plot: Plot): string => polyline(pointsOf(series, plot));

/** A point of a curve. */
export interface Place {
	readonly run: number;
	readonly epoch: number;
}

/** The point of any curve nearest to a place in the plot; null where nothing is drawn. */
export function nearest(series: readonly Series[], plot: Plot, [px, py]: Point): Place | null {
	let found: Place | null = null;
	let least = Infinity;
	series.forEach((one, run) => {
		one.curve.forEach((loss, epoch) => {
			if (!Number.isFinite(loss)) return;
			const distance = (plot.x(one, epoch) - px) ** 2 + (plot.y(loss) - py) ** 2;
			if (distance < least) [least, found] = [distance, { run, epoch }];
		});
	});
	return found;
}

/** The last point of a curve that can be drawn. */
export const lastOf = ({ curve }: Series): number => curve.findLastIndex(Number.isFinite);

/** Some epochs evenly along a curve, inside the plot, at which its shape is drawn; other runs have theirs between. */
export function marked(
	{ curve }: Series,
	{ top }: Plot,
	epochs: number,
	run: number,
	runs: number
): readonly number[] {
	const every = epochs / 6;
	const first = (every * (run + 1)) / (runs + 1);
	const places = Array.from({ length: 6 }, (_, i) => Math.round(first + i * every));
	// Of few epochs some would be there twice.
	return [...new Set(places)].filter((epoch) => epoch > 0 && curve[epoch]! <= top);
}

/** Heights moved apart until they are `gap` from one another, in the same order and within [low, high] while there is room. */
export function apart(
	heights: readonly number[],
	gap: number,
	low: number,
	high: number
): number[] {
	const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
	const placed = heights.slice();
	let least = low;
	for (const i of order) {
		placed[i] = Math.max(placed[i]!, least);
		least = placed[i] + gap;
	}
	let most = high;
	for (const i of order.toReversed()) {
		placed[i] = Math.min(placed[i]!, most);
		most = placed[i] - gap;
	}
	return placed;
}

import { ticks } from 'd3-array';
import { thinned } from '$lib/plot/losses';
import { polyline, type Point } from '$lib/plot/path';
import { linear } from '$lib/plot/scale';
import type { Run } from './comparing.svelte';
import type { Curve } from '$lib/explain/judge/verdict';
import { lossAxisOf, type LossAxis, type Tick } from './loss-axis';

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

/** Where points of curves stand in a plot. */
export interface Plot extends Pick<LossAxis, 'top' | 'most' | 'y' | 'far'> {
	readonly width: number;
	readonly height: number;
	readonly x: (series: Series, epoch: number) => number;
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	/** Whether equal distances on the x axis are equal factors. */
	readonly logarithmic: boolean;
}

/** A curve is drawn through no more points. */
const MOST_POINTS = 600;

export function plotOf(
	series: readonly Series[],
	axis: Axis,
	epochs: number,
	width: number,
	height: number
): Plot {
	const { ticks: yTicks, ...losses } = lossAxisOf(
		series.map(({ curve }) => curve),
		height
	);
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
		...losses,
		xTicks: values.map((value) => ({ at: along(value), value })),
		yTicks,
		logarithmic
	};
}

/** 0, 1, 10, 100 … up to a number. */
const decades = (end: number): number[] => {
	const values = [0];
	for (let value = 1; value <= end; value *= 10) values.push(value);
	return values;
};

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
	{ most }: Plot,
	epochs: number,
	run: number,
	runs: number
): readonly number[] {
	const every = epochs / 6;
	const first = (every * (run + 1)) / (runs + 1);
	const places = Array.from({ length: 6 }, (_, i) => Math.round(first + i * every));
	// Of few epochs some would be there twice.
	return [...new Set(places)].filter((epoch) => epoch > 0 && curve[epoch]! <= most);
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

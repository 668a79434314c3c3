import { linear, rounded } from '$lib/plot/scale';
import type { Curve } from '$lib/explain/judge/verdict';

/** A mark of an axis, and where it stands. */
export interface Tick {
	readonly at: number;
	readonly value: number;
}

/**
 * Where losses stand in a plot: to scale up to `top`. What goes far beyond is squeezed into a band above, so that a run
 * that overshoots is seen without flattening the others.
 */
export interface LossAxis {
	/** The greatest loss drawn to scale. */
	readonly top: number;
	/** The greatest loss inside the plot; `top` where there is no band. */
	readonly most: number;
	/** Losses above the plot stand a little above it. */
	readonly y: (loss: number) => number;
	/** Where a line goes on to such a loss; not without end. */
	readonly far: (loss: number) => number;
	readonly ticks: readonly Tick[];
}

/** In multiples of the greatest loss at the start: whatever stays below is drawn to scale, and so much of what does not. */
const WHOLE = 3;
const TO_SCALE = 2;
/** In multiples of `top`: curves that go beyond leave the plot. */
const SQUEEZED = 20;
/** The band's share of the height. */
const BAND = 0.24;
/** How far above the plot a curve is seen, and how far its line goes, in pixels. */
export const ABOVE = 7;
const FAR = 20_000;

export function lossAxisOf(curves: readonly Curve[], height: number): LossAxis {
	const start = Math.max(0, ...curves.map(([first]) => first ?? 0).filter(Number.isFinite));
	const most = (losses: readonly number[], limit: number): number =>
		Math.max(start, ...losses.filter((loss) => loss <= limit));
	const greatest = most(curves.flat(), Number.MAX_VALUE);
	const top = roundedUp(greatest <= WHOLE * start ? greatest : TO_SCALE * start);
	const beyond = most(curves.map(highest), SQUEEZED * top);
	const end = beyond > top ? roundedUp(beyond) : top;

	const band = end > top ? BAND * height : 0;
	const low = linear([0, top], [height, band]);
	const high = linear([top, end], [band, 0]);
	const place = (loss: number): number => (loss > top && end > top ? high(loss) : low(loss));
	const values = end > top ? [...low.ticks(3), end] : low.ticks(4);
	return {
		top,
		most: end,
		y: (loss) => Math.max(place(loss), -ABOVE),
		far: (loss) => Math.max(place(loss), -FAR),
		ticks: values.map((value) => ({ at: place(value), value }))
	};
}

/** A round number at or above a loss; 1 where it is too small to have any. */
const roundedUp = (loss: number): number => rounded([0, loss > 1e-300 ? loss : 1], 4)[1];

/** The greatest loss of a curve; infinite where one is no number any more. */
export const highest = (curve: Curve): number =>
	curve.reduce((most, loss) => Math.max(most, Number.isNaN(loss) ? Infinity : loss), 0);

import { nice, ticks } from 'd3-array';

type Interval = readonly [from: number, to: number];

/** A linear map from values to pixels. */
export interface Scale {
	(value: number): number;
	readonly range: Interval;
	/** About `count` round values within the domain. */
	readonly ticks: (count: number) => number[];
}

/**
 * The straight line through (domain[0], range[0]) and (domain[1], range[1]). An empty domain maps to the
 * middle of the range.
 */
export function linear(domain: Interval, range: Interval): Scale {
	const [d0, d1] = domain;
	const [r0, r1] = range;
	const scale = (value: number): number =>
		d0 === d1 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
	return Object.assign(scale, { range, ticks: (count: number) => ticks(d0, d1, count) });
}

/** The domain widened to round values. */
export const rounded = ([from, to]: Interval, count: number): Interval => nice(from, to, count);

import { contours } from 'd3-contour';
import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import type { ParameterPlace } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import type { Point } from '$lib/plot/path';
import { setNumber } from '$lib/timeline/change';
import { meanLoss } from '$lib/explain/judge/loss';

export type Interval = readonly [from: number, to: number];

/** The mean loss of all samples over two parameters, the rest staying as they are. */
export interface Surface {
	readonly x: Interval;
	readonly y: Interval;
	/** Points in a row, and rows. */
	readonly size: number;
	/** values[j · size + i] belongs to x at i and y at j; the first and the last lie on the ends of the intervals. */
	readonly values: Float64Array;
}

/** Forward passes a surface may take: its grid is coarser where there are many samples. */
const MOST_PASSES = 300_000;

export const gridSize = (n: number): number =>
	Math.min(Math.max(Math.floor(Math.sqrt(MOST_PASSES / n)), 16), 44);

/** Yields the share that is done, row by row where there are few samples and more often where there are many. */
export function* surfaceOf(
	problem: Problem,
	rest: Parameters,
	[one, other]: readonly [ParameterPlace, ParameterPlace],
	x: Interval,
	y: Interval
): Generator<number, Surface> {
	const size = gridSize(problem.samples.inputs.length);
	const network = new Perceptron(problem.inputs, problem.layers).set(rest);
	const values = new Float64Array(size * size);
	for (let j = 0; j < size; j++) {
		setNumber(other, pointOf(y, j, size), network, problem.samples);
		for (let i = 0; i < size; i++) {
			setNumber(one, pointOf(x, i, size), network, problem.samples);
			values[j * size + i] = meanLoss(network, problem);
			yield (j * size + i) / (size * size);
		}
	}
	return { x, y, size, values };
}

const pointOf = ([from, to]: Interval, i: number, size: number): number =>
	from + (i / (size - 1)) * (to - from);

/** One line of equal loss, or several. */
export interface Contour {
	readonly level: number;
	/** The area above the level, as an SVG path in a picture of this width and height. */
	readonly path: string;
}

/** As many levels, each with the same share of the picture between it and the next: close where the valley is flat. */
export function levelsOf({ values }: Surface, count: number): readonly number[] {
	const sorted = Array.from(values)
		.filter(Number.isFinite)
		.sort((a, b) => a - b);
	const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
	const levels = Array.from({ length: count }, (_, i) => at((i + 0.5) / count));
	return [...new Set(levels)];
}

/** Contours as paths, y pointing up. */
export function contoursOf(
	surface: Surface,
	levels: readonly number[],
	width: number,
	height: number
): readonly Contour[] {
	const { size, values } = surface;
	const highest = levels.at(-1) ?? 0;
	const grid = Array.from(values, (value) => (Number.isFinite(value) ? value : 2 * highest + 1));
	// d3 takes values for those of cells, whose centres lie at a half.
	const along = (i: number): number => (i - 0.5) / (size - 1);
	const toPixels = ([i, j]: Point): string =>
		`${(along(i) * width).toFixed(1)},${((1 - along(j)) * height).toFixed(1)}`;
	return contours()
		.size([size, size])
		.thresholds([...levels])(grid)
		.map(({ value, coordinates }) => ({
			level: value,
			path: coordinates
				.flat()
				.map((ring) => `M${ring.map((point) => toPixels(point as [number, number])).join('L')}Z`)
				.join('')
		}));
}

/** An interval that holds all of some numbers, with air around them. */
export function roomFor(values: readonly number[], least = 0.5): Interval {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const air = Math.max(0.18 * (high - low), (least - (high - low)) / 2);
	return [low - air, high + air];
}

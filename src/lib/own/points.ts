import type { OwnData } from '$lib/experiment/own/own-data';

/** A point drawn by hand, and its class. */
export interface DrawnPoint {
	readonly x1: number;
	readonly x2: number;
	readonly label: number;
}

/** Classes that a point may have. */
export const CLASSES = [0, 1, 2] as const;

const NAMES = ['x₁', 'x₂'];

/** The plane goes from −1 to 1 both ways, and points stand on hundredths. */
export const EDGE = 1;
const STEP = 0.01;

/** The nearest place inside the plane where a point can stand. */
export const onGrid = (value: number): number =>
	Math.round(Math.min(Math.max(value, -EDGE), EDGE) / STEP) / Math.round(1 / STEP) + 0;

/** The point nearest to a place, if it lies within reach. */
export function pointNear(
	points: readonly DrawnPoint[],
	x1: number,
	x2: number,
	reach: number
): DrawnPoint | undefined {
	const distance = (point: DrawnPoint): number => Math.hypot(point.x1 - x1, point.x2 - x2);
	return points
		.filter((point) => distance(point) <= reach)
		.reduce<DrawnPoint | undefined>(
			(best, point) => (best && distance(best) <= distance(point) ? best : point),
			undefined
		);
}

/** The points with one more; one at the same place makes room. */
export function withPoint(
	points: readonly DrawnPoint[],
	{ x1, x2, label }: DrawnPoint
): readonly DrawnPoint[] {
	const put = { x1: onGrid(x1), x2: onGrid(x2), label };
	return [...points.filter((point) => point.x1 !== put.x1 || point.x2 !== put.x2), put];
}

/** The points without the one nearest to a place, if it lies within reach. */
export function withoutPoint(
	points: readonly DrawnPoint[],
	x1: number,
	x2: number,
	reach: number
): readonly DrawnPoint[] {
	const near = pointNear(points, x1, x2, reach);
	return near ? points.filter((point) => point !== near) : points;
}

/** The points as data; null as long as they are not of at least two classes. Classes without points are left out. */
export function dataOfPoints(points: readonly DrawnPoint[], title: string): OwnData | null {
	const classes = [...new Set(points.map(({ label }) => label))].sort((a, b) => a - b);
	if (classes.length < 2) return null;
	return {
		title,
		inputNames: [...NAMES],
		inputs: points.map(({ x1, x2 }) => [x1, x2]),
		target: {
			kind: 'classes',
			classNames: classes.map(String),
			labels: points.map(({ label }) => classes.indexOf(label))
		},
		standardised: false,
		leftOut: []
	};
}

/** The points that data were drawn from, so that they can be drawn on; null where they were not drawn. */
export function pointsOf({ inputNames, inputs, target }: OwnData): readonly DrawnPoint[] | null {
	const drawn =
		target.kind === 'classes' &&
		target.classNames.every((name) => CLASSES.some((c) => name === String(c))) &&
		inputNames.join() === NAMES.join() &&
		inputs.every((row) => row.every((value) => value === onGrid(value)));
	if (!drawn) return null;
	const classes = target.classNames.map(Number);
	return inputs.map(([x1, x2], i) => ({ x1: x1!, x2: x2!, label: classes[target.labels[i]!]! }));
}

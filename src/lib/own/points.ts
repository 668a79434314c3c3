import type { OwnData } from '$lib/experiment/own/own-data';

/** A point drawn by hand, and its class. */
export interface DrawnPoint {
	readonly x1: number;
	readonly x2: number;
	readonly label: number;
}

/** The plane goes from −1 to 1 both ways, and points stand on hundredths. */
export const EDGE = 1;
const STEP = 0.01;

const onGrid = (value: number): number =>
	Math.round(Math.min(Math.max(value, -EDGE), EDGE) / STEP) / Math.round(1 / STEP) + 0;

/** The points with one more at a place, or without the nearest one, if that lies within reach. */
export function toggled(
	points: readonly DrawnPoint[],
	{ x1, x2, label }: DrawnPoint,
	reach: number
): readonly DrawnPoint[] {
	const distance = (point: DrawnPoint): number => Math.hypot(point.x1 - x1, point.x2 - x2);
	const near = points.filter((point) => distance(point) <= reach);
	if (near.length === 0) return [...points, { x1: onGrid(x1), x2: onGrid(x2), label }];
	const nearest = near.reduce((best, point) => (distance(point) < distance(best) ? point : best));
	return points.filter((point) => point !== nearest);
}

/** The points as data; null as long as they are not of at least two classes. Classes without points are left out. */
export function dataOfPoints(points: readonly DrawnPoint[], title: string): OwnData | null {
	const classes = [...new Set(points.map(({ label }) => label))].sort((a, b) => a - b);
	if (classes.length < 2) return null;
	return {
		title,
		inputNames: ['x₁', 'x₂'],
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

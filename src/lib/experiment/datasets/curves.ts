import { RandomState } from '$lib/engine/random';
import { PLANE, type Dataset, type NamedSpec } from './dataset';

export type Point = readonly [x1: number, x2: number];

/** Point k of `count` along a curve in the plane. */
export type Curve = (k: number, count: number) => Point;

/** n points in two rows: half of them (rounded down) along the first curve, the others along the second. */
export function along(n: number, first: Curve, second: Curve): Point[] {
	const half = Math.floor(n / 2);
	return Array.from({ length: n }, (_, i) =>
		i < half ? first(i, half) : second(i - half, n - half)
	);
}

/** The points, every coordinate moved by chance. A noise of 0 draws nothing, as `noise=None`. */
export function blur(points: readonly Point[], noise: number, random: RandomState): Point[] {
	if (noise === 0) return [...points];
	return points.map(([x1, x2]) => [x1 + random.normal(0, noise), x2 + random.normal(0, noise)]);
}

/** One class along each curve. As in scikit-learn's make_circles and make_moons, first shuffled and then blurred. */
export function twoCurves(spec: NamedSpec, first: Curve, second: Curve): Dataset {
	const { n, noise, seed } = spec;
	const random = new RandomState(seed);
	const points = along(n, first, second);
	const order = Array.from(random.permutation(n));
	const half = Math.floor(n / 2);
	return {
		spec,
		inputNames: PLANE,
		inputs: blur(
			order.map((i) => points[i]!),
			noise,
			random
		),
		target: {
			kind: 'classes',
			classNames: ['0', '1'],
			labels: order.map((i) => (i < half ? 0 : 1))
		},
		leftOut: []
	};
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnData } from '$lib/experiment/own/own-schema';
import {
	dataOfPoints,
	onGrid,
	pointsOf,
	withoutPoint,
	withPoint,
	type DrawnPoint
} from '$lib/own/points';

const points = fc.record({
	x1: fc.double({ min: -2, max: 2, noNaN: true }),
	x2: fc.double({ min: -2, max: 2, noNaN: true }),
	label: fc.nat(2)
});
const drawn = fc
	.array(points, { maxLength: 30 })
	.map((all) => all.reduce<readonly DrawnPoint[]>(withPoint, []));

test('a point is put inside the plane, alone at its place, and can be taken away there', () => {
	fc.assert(
		fc.property(drawn, points, (before, point) => {
			const [x1, x2] = [onGrid(point.x1), onGrid(point.x2)];
			const after = withPoint(before, point);
			expect(after.filter((one) => one.x1 === x1 && one.x2 === x2)).toEqual([
				{ x1, x2, label: point.label }
			]);
			expect(after.length - before.length).toBeLessThanOrEqual(1);
			for (const { x1, x2 } of after)
				expect(Math.max(Math.abs(x1), Math.abs(x2))).toBeLessThanOrEqual(1);
			expect(withoutPoint(after, x1, x2, 0)).toEqual(after.slice(0, -1));
		})
	);
});

test('of several points within reach the nearest is taken away, and out of reach none', () => {
	const all = [-0.1, 0, 0.3].map((x1) => ({ x1, x2: 0, label: 0 }));
	expect(withoutPoint(all, 0.04, 0, 0.2)).toEqual([all[0], all[2]]);
	expect(withoutPoint(all, 0.04, 0.5, 0.2)).toBe(all);
});

test('points of two classes or more are data; of fewer they are none', () => {
	fc.assert(
		fc.property(drawn, (all) => {
			const own = dataOfPoints(all, 'mine');
			const classes = new Set(all.map(({ label }) => label)).size;
			expect(own !== null).toBe(classes >= 2);
			if (own) {
				expect(readOwnData(own)).toEqual(own);
				expect(pointsOf(own), 'drawn on').toEqual(all);
			}
		})
	);
});

test('a table is not taken for points', () => {
	const own = dataOfPoints(
		[
			{ x1: 0, x2: 0, label: 0 },
			{ x1: 1, x2: 1, label: 1 }
		],
		'mine'
	)!;
	expect(pointsOf({ ...own, inputNames: ['a', 'b'] })).toBeNull();
	expect(
		pointsOf({
			...own,
			inputs: [
				[0, 0.005],
				[1, 1]
			]
		})
	).toBeNull();
	expect(
		pointsOf({
			...own,
			inputs: [
				[0, 3],
				[1, 1]
			]
		})
	).toBeNull();
});

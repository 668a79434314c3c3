import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnData } from '$lib/experiment/own/own-schema';
import { dataOfPoints, toggled, type DrawnPoint } from '$lib/own/points';

const points = fc.record({
	x1: fc.double({ min: -2, max: 2, noNaN: true }),
	x2: fc.double({ min: -2, max: 2, noNaN: true }),
	label: fc.nat(2)
});
const drawn = fc
	.array(points, { maxLength: 30 })
	.map((all) =>
		all.reduce<readonly DrawnPoint[]>((before, point) => toggled(before, point, 0.05), [])
	);

test('a click puts a point inside the plane, and a second one takes it away', () => {
	fc.assert(
		fc.property(drawn, points, (before, point) => {
			const after = toggled(before, point, 0.05);
			expect(Math.abs(after.length - before.length)).toBe(1);
			for (const { x1, x2 } of after)
				expect(Math.max(Math.abs(x1), Math.abs(x2))).toBeLessThanOrEqual(1);
			if (after.length < before.length) return;
			const put = after.at(-1)!;
			expect(toggled(after, put, 0)).toHaveLength(before.length);
		})
	);
});

test('points of two classes or more are data; of fewer they are none', () => {
	fc.assert(
		fc.property(drawn, (all) => {
			const own = dataOfPoints(all, 'mine');
			const classes = new Set(all.map(({ label }) => label)).size;
			expect(own !== null).toBe(classes >= 2);
			if (own) expect(readOwnData(own)).toEqual(own);
		})
	);
});

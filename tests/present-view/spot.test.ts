import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotAt, spotOn } from '$lib/present-view/spot';

test('the spotlight is around the pointer', () => {
	expect(spotAt({ x: 30, y: 40 }, 2)).toMatchObject({ x: 30, y: 40 });
});

test('around a thing it holds all of it, as long as that is not most of the screen', () => {
	const size = fc.integer({ min: 1, max: 400 });
	fc.assert(
		fc.property(size, size, size, size, (left, top, width, height) => {
			const { x, y, radius } = spotOn({ left, top, width, height }, 2);
			const corner = Math.hypot(left - x, top - y);
			if (corner < 220 * 2) expect(radius).toBeGreaterThanOrEqual(corner);
			expect(radius).toBeLessThanOrEqual(220 * 2);
		})
	);
});

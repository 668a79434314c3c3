import { expect, test } from 'vitest';
import fc from 'fast-check';
import { linear, rounded } from '$lib/plot/scale';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('a scale takes the ends of its domain to the ends of its range, and halfway to halfway', () => {
	fc.assert(
		fc.property(finite, finite, finite, finite, (d0, d1, r0, r1) => {
			fc.pre(Math.abs(d1 - d0) > 1e-6);
			const scale = linear([d0, d1], [r0, r1]);
			const near = 1e-6 * (1 + Math.abs(r0) + Math.abs(r1));
			expect(Math.abs(scale(d0) - r0)).toBeLessThan(near);
			expect(Math.abs(scale(d1) - r1)).toBeLessThan(near);
			expect(Math.abs(scale((d0 + d1) / 2) - (r0 + r1) / 2)).toBeLessThan(near);
		})
	);
	expect(linear([3, 3], [0, 10])(3)).toBe(5);
});

test('a rounded domain holds the domain', () => {
	expect(rounded([0, 0.977], 2)).toEqual([0, 1]);
});

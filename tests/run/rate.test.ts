import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallerRate } from '$lib/run/rate';

test('the rate to try is a tenth, to one significant digit', () => {
	expect([5, 50, 0.05, 1000, 0.36, 0].map(smallerRate)).toEqual([0.5, 5, 0.005, 100, 0.04, 0]);
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (rate) => {
			const tried = smallerRate(rate);
			expect(tried.toExponential()).toMatch(/^\de/);
			// Half a unit of the first digit off at most: of 0.15 a third.
			expect(tried / rate).toBeGreaterThan(0.1 / 1.5);
			expect(tried / rate).toBeLessThan(0.1 * 1.5);
		})
	);
});

import { expect, test } from 'vitest';
import { median, quantile } from '../../bench/statistics';

test('half of the numbers lie below the median, in whatever order they come', () => {
	expect(median([10, 2, 30, 4, 5])).toBe(5);
});

test('of a hundred numbers 95 lie below p95', () => {
	const numbers = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
	expect(quantile(numbers, 0.95)).toBe(95);
});

test('all numbers lie below the last one at most', () => {
	expect(quantile([3, 1, 2], 1)).toBe(3);
});

import { expect, test } from 'vitest';
import { largest, strength } from '$lib/matrix/shade';

test('the largest number has the full colour, zero none, the rest in proportion', () => {
	const cells = [
		[0.5, -2],
		[0, 1]
	];
	const most = largest(cells);
	expect(cells.flat().map((value) => strength(value, most))).toEqual([25, 100, 0, 50]);
});

test('an overflow does not wash out the numbers that are left', () => {
	const cells = [[NaN, Infinity, -3, 1.5]];
	const most = largest(cells);
	expect(cells.flat().map((value) => strength(value, most))).toEqual([0, 100, 100, 50]);
});

test('zeros alone have no colour', () => {
	expect(strength(0, largest([[0, 0]]))).toBe(0);
});

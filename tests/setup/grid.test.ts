import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decades, evenly, nearest, wholes } from '$lib/setup/grid';

const rises = (values: readonly number[]): boolean =>
	values.every((value, i) => i === 0 || value > values[i - 1]!);

test('the learning rates go from 0.0001 to 10, ten to a decade, without false digits', () => {
	const rates = decades(-4, 1);
	expect(rates).toHaveLength(51);
	expect(rises(rates)).toBe(true);
	expect([rates[0], rates[10], rates[20], rates[30], rates[40], rates[50]]).toEqual([
		0.0001, 0.001, 0.01, 0.1, 1, 10
	]);
	for (const rate of rates) expect(String(rate).replace(/^0\.0*|\./g, '').length).toBeLessThan(3);
});

test('the values in a decade are nearly evenly spread: no step is over a third', () => {
	const rates = decades(-4, 1);
	for (const [i, rate] of rates.slice(1).entries()) expect(rate / rates[i]!).toBeLessThan(1.34);
});

const ranges = fc
	.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
	.map(([a, b]) => [Math.min(a, b) + 1, Math.max(a, b) + 1] as const);

test('whole numbers rise from one end to the other', () => {
	fc.assert(
		fc.property(ranges, ([min, max]) => {
			const values = wholes(min, max);
			expect(values[0]).toBe(min);
			expect(values.at(-1)).toBe(max);
			expect(rises(values)).toBe(true);
			expect(values.every(Number.isInteger)).toBe(true);
			expect(values.length).toBeLessThan(60);
		})
	);
});

test('a few whole numbers are all there', () => {
	expect(wholes(1, 4)).toEqual([1, 2, 3, 4]);
	expect(wholes(7, 7)).toEqual([7]);
});

test.each([
	[0, 0.5],
	[0, 1],
	[0, 0.3],
	[0.1, 5]
])('%f to %f is walked in even steps with few digits', (min, max) => {
	const values = evenly(min, max);
	expect(values[0]).toBe(min);
	expect(values.at(-1)).toBe(max);
	expect(values.length).toBeGreaterThan(20);
	expect(values.length).toBeLessThan(120);
	for (const value of values) expect(String(value).length).toBeLessThanOrEqual(5);
});

describe('nearest', () => {
	const values = decades(-4, 1);
	test('finds every value itself, and the ends beyond them', () => {
		for (const [i, value] of values.entries()) expect(nearest(values, value)).toBe(i);
		expect(nearest(values, 0)).toBe(0);
		expect(nearest(values, 1000)).toBe(50);
	});

	test('finds a value than which no other is nearer', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (value) => {
				const found = Math.abs(values[nearest(values, value)]! - value);
				expect(Math.min(...values.map((each) => Math.abs(each - value)))).toBe(found);
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf, outerTicks } from '$lib/data/frame';

describe('the domain of a plot', () => {
	test('of a truth table reaches from −0.25 to 1.25', () => {
		expect(domainOf([0, 0, 1, 1])).toEqual([-0.25, 1.25]);
	});

	test('has room beyond every value, and length even where all values are the same', () => {
		const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(fc.array(numbers, { minLength: 1 }), (values) => {
				const [min, max] = domainOf(values);
				expect(min).toBeLessThan(Math.min(...values));
				expect(max).toBeGreaterThan(Math.max(...values));
			})
		);
	});
});

describe('the outer ticks of an axis', () => {
	test('of a truth table are 0 and 1, where these values stand', () => {
		expect(outerTicks([-0.25, 1.25], 150, 'x₁', String)).toEqual([
			{ at: 25, text: '0' },
			{ at: 125, text: '1' }
		]);
	});

	test('speak in measured units where inputs were standardised', () => {
		const ticks = outerTicks([-2, 2], 160, 'bill length (mm)', String, { mean: 43, sd: 5 });
		for (const { at, text } of ticks) {
			const input = (Number(text) - 43) / 5;
			expect(at).toBeCloseTo(((input + 2) / 4) * 160, 9);
		}
		expect(ticks).toHaveLength(2);
	});

	test('never touch the name in the middle, nor stick out', () => {
		const domains = fc
			.tuple(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.double({ min: 1e-3, max: 1e4 }))
			.map(([min, span]) => [min, min + span] as const);
		const lengths = fc.integer({ min: 0, max: 400 });
		fc.assert(
			fc.property(domains, lengths, fc.string({ maxLength: 20 }), (domain, length, name) => {
				const half = (text: string) => (6 * text.length) / 2;
				for (const { at, text } of outerTicks(domain, length, name, String)) {
					expect(at - half(text)).toBeGreaterThanOrEqual(0);
					expect(at + half(text)).toBeLessThanOrEqual(length);
					expect(Math.abs(at - length / 2)).toBeGreaterThan(half(text) + half(name));
				}
			})
		);
	});
});

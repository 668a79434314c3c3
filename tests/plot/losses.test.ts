import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summaryOf, thinned } from '$lib/plot/losses';

const strange = fc.constantFrom(NaN, Infinity, 0.5, 0.2);

describe('thinning', () => {
	test('keeps every epoch while there are few', () => {
		expect(thinned([3, 2, 1], 3)).toEqual([
			{ epoch: 1, loss: 3 },
			{ epoch: 2, loss: 2 },
			{ epoch: 3, loss: 1 }
		]);
	});

	test('keeps the lowest, the highest, what is not finite and the order, and little else', () => {
		const many = fc.array(
			fc.oneof({ weight: 30, arbitrary: fc.double({ min: 0, max: 9 }) }, strange),
			{
				minLength: 1,
				maxLength: 300
			}
		);
		fc.assert(
			fc.property(many, fc.integer({ min: 4, max: 40 }), (values, limit) => {
				const kept = thinned(values, limit);
				const finite = values.filter(Number.isFinite);
				expect(kept.length).toBeLessThanOrEqual(Math.max(limit + 2, 2));
				for (const { epoch, loss } of kept) expect(loss).toBe(values[epoch - 1]);
				const epochs = kept.map(({ epoch }) => epoch);
				expect(epochs).toEqual([...new Set(epochs)].sort((a, b) => a - b));
				expect(kept.every(({ loss }) => Number.isFinite(loss))).toBe(
					finite.length === values.length
				);
				if (finite.length < values.length) return;
				expect(Math.min(...kept.map(({ loss }) => loss))).toBe(Math.min(...finite));
				expect(Math.max(...kept.map(({ loss }) => loss))).toBe(Math.max(...finite));
			})
		);
	});
});

describe('the upper end of the axis', () => {
	test('is the greatest loss', () => {
		const losses = fc.array(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(losses, (values) => {
				expect(summaryOf(values).ceiling).toBe(Math.max(...values));
			})
		);
	});

	test('of a run that diverged is where it was still learning', () => {
		expect(summaryOf([0.5, 0.8, 1e300, Infinity]).ceiling).toBe(5);
		expect(summaryOf([0.5, 0.8, 1e300]).ceiling).toBe(1e300);
	});

	test('is above zero even where every loss is zero, or there is none', () => {
		expect(summaryOf([0, 0]).ceiling).toBe(1);
		expect(summaryOf([]).ceiling).toBe(1);
		expect(summaryOf([NaN]).ceiling).toBe(1);
	});
});

test('the lower end of the axis is zero, or the least loss where that is below', () => {
	expect(summaryOf([0.5, 0.2]).floor).toBe(0);
	expect(summaryOf([0.5, -3, 0.2, -Infinity, NaN]).floor).toBe(-3);
});

test('a run diverges in the first epoch whose loss is not finite', () => {
	expect(summaryOf([1, 2, Infinity, NaN]).diverged).toBe(3);
	expect(summaryOf([1, 2]).diverged).toBeNull();
});

test('however many epochs there are, few are drawn, and they are looked through once', () => {
	const losses = Array.from({ length: 100_000 }, (_, i) => 1 / (i + 1));
	const summary = summaryOf(losses);
	expect(summary.points.length).toBeLessThanOrEqual(502);
	expect(summaryOf(losses)).toBe(summary);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelopeOf } from '$lib/plot/envelope';

const strange = fc.constantFrom(NaN, Infinity, -Infinity);
const losses = fc.array(
	fc.oneof(
		{ weight: 20, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }) },
		{ weight: 1, arbitrary: strange }
	),
	{ maxLength: 200 }
);
/** The losses computed so far, how many there will be, and columns to look at them in. */
const runs = fc
	.tuple(losses, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 60 }))
	.map(([computed, more, most]) => {
		const total = computed.length + more;
		return { computed, total, columns: Math.min(total, most) };
	});

describe('the envelope of a run', () => {
	test('holds the least and the greatest finite loss of every column', () => {
		fc.assert(
			fc.property(runs, ({ computed, total, columns }) => {
				const { low, high } = envelopeOf(Float64Array.from(computed), total, columns);
				for (let c = 0; c < columns; c++) {
					const finite = computed.filter(
						(loss, k) => Math.floor((k * columns) / total) === c && Number.isFinite(loss)
					);
					expect(low[c]).toBe(finite.length > 0 ? Math.min(...finite) : NaN);
					expect(high[c]).toBe(finite.length > 0 ? Math.max(...finite) : NaN);
				}
			})
		);
	});

	test('cuts the run into columns of nearly the same length, none of them empty', () => {
		fc.assert(
			fc.property(runs, ({ total, columns }) => {
				const { starts } = envelopeOf(new Float64Array(), total, columns);
				expect([starts[0], starts.at(-1), starts.length]).toEqual([0, total, columns + 1]);
				const lengths = starts.slice(1).map((end, c) => end - starts[c]!);
				expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1);
				expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
			})
		);
	});

	test('grows without changing where it has been computed', () => {
		fc.assert(
			fc.property(runs, fc.nat(), ({ computed, total, columns }, k) => {
				const all = Float64Array.from(computed);
				const part = all.subarray(0, k % (all.length + 1));
				const [before, after] = [part, all].map((some) => envelopeOf(some, total, columns));
				for (let c = 0; c < columns && before!.starts[c + 1]! <= part.length; c++)
					expect([before!.low[c], before!.high[c]]).toEqual([after!.low[c], after!.high[c]]);
			})
		);
	});

	test('knows the first loss that is not finite', () => {
		fc.assert(
			fc.property(runs, ({ computed, total, columns }) => {
				const first = computed.findIndex((loss) => !Number.isFinite(loss));
				const { lost } = envelopeOf(Float64Array.from(computed), total, columns);
				expect(lost).toBe(first < 0 ? null : first);
			})
		);
	});

	test('has an axis that ends at its greatest loss, or where it was still learning', () => {
		const ceiling = (...all: number[]) => envelopeOf(Float64Array.from(all), 9, 3).ceiling;
		expect(ceiling(0.5, 2, 1)).toBe(2);
		expect(ceiling(0.5, 2, 1e200, Infinity)).toBe(5);
		expect(ceiling(0.5, 2, NaN)).toBe(2);
		expect([ceiling(), ceiling(0, 0), ceiling(NaN)]).toEqual([1, 1, 1]);
	});
});

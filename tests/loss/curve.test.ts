import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeTicks, curvePoints, lossScales, lossTicks, sampledEpochs } from '$lib/loss/curve';
import { summaryOf } from '$lib/plot/losses';
import { polyline } from '$lib/plot/path';

const losses = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the loss axis', () => {
	test('begins at zero, holds every loss, and has two or three ticks', () => {
		fc.assert(
			fc.property(losses, (values) => {
				const scales = lossScales(summaryOf(values).ceiling, values.length, 200, 80);
				for (const loss of values) {
					expect(scales.y(loss)).toBeGreaterThanOrEqual(-1e-9);
					expect(scales.y(loss)).toBeLessThanOrEqual(80);
				}
				const ticks = lossTicks(scales);
				expect(ticks[0]).toBe(0);
				expect(ticks.length).toBeGreaterThanOrEqual(2);
				expect(ticks.length).toBeLessThanOrEqual(3);
			})
		);
	});
});

test('the curve stands over the ends of the epochs, and breaks where a loss is not finite', () => {
	const scales = lossScales(1, 4, 40, 10);
	const pathOf = (losses: number[]) => polyline(curvePoints(summaryOf(losses).points, scales));
	expect(pathOf([1, 0.5, 0, 1])).toBe('M10,0L20,5L30,10L40,0');
	expect(pathOf([1, 0.5, NaN, 1])).toBe('M10,0L20,5M40,0');
});

test('the epoch axis names its ends, and its middle where that is whole', () => {
	expect(wholeTicks(50)).toEqual([0, 25, 50]);
	expect(wholeTicks(7)).toEqual([0, 7]);
	expect(wholeTicks(1)).toEqual([0, 1]);
});

test('the table has the first and the last epoch, and about ten in all', () => {
	fc.assert(
		fc.property(losses, (values) => {
			const rows = sampledEpochs(values);
			expect(rows[0]).toEqual({ epoch: 1, loss: values[0] });
			expect(rows.at(-1)).toEqual({ epoch: values.length, loss: values.at(-1) });
			expect(rows.length).toBeLessThanOrEqual(12);
		})
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	divergedIn,
	epochsDone,
	epochTicks,
	labelAt,
	lossCeiling,
	lossPath,
	lossScales,
	lossTicks,
	sampledEpochs,
	thinned
} from '$lib/loss/curve';
import { forEverySchedule } from '../support/schedules';

const losses = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
const strange = fc.constantFrom(NaN, Infinity, 0.5, 0.2);

test('the epochs done are those whose end has been reached', () => {
	forEverySchedule((_, stops) => {
		let ends = 0;
		for (const cursor of stops) {
			if (cursor.kind === 'epoch-end') ends++;
			expect(epochsDone(cursor)).toBe(ends);
		}
	});
});

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

describe('the loss axis', () => {
	test('begins at zero, holds every loss, and has two or three ticks', () => {
		fc.assert(
			fc.property(losses, (values) => {
				const scales = lossScales(lossCeiling(values), values.length, 200, 80);
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

	test('of a run that diverged ends where it was still learning', () => {
		expect(lossCeiling([0.5, 0.8, 1e300, Infinity])).toBe(5);
		expect(lossCeiling([0.5, 0.8, 1e300])).toBe(1e300);
	});
});

test('a run diverges in the first epoch whose loss is not finite', () => {
	expect(divergedIn([1, 2, Infinity, NaN])).toBe(3);
	expect(divergedIn([1, 2])).toBeNull();
});

test('the curve stands over the ends of the epochs, and breaks where a loss is not finite', () => {
	const scales = lossScales(1, 4, 40, 10);
	expect(lossPath(thinned([1, 0.5, 0, 1], 9), scales)).toBe('M10,0L20,5L30,10L40,0');
	expect(lossPath(thinned([1, 0.5, NaN, 1], 9), scales)).toMatch(/^M10,0L20,5M40,0/);
});

test('the epoch axis names its ends, and its middle where that is whole', () => {
	expect(epochTicks(50)).toEqual([0, 25, 50]);
	expect(epochTicks(7)).toEqual([0, 7]);
	expect(epochTicks(1)).toEqual([0, 1]);
});

test('the value beside the curve is inside the plot, and on no loss where there is a free place', () => {
	fc.assert(
		fc.property(losses, fc.nat(), (values, k) => {
			const points = thinned(values, 500);
			const scales = lossScales(lossCeiling(values), values.length, 260, 68);
			const at = points[k % points.length]!;
			const label = labelAt(at, points, scales, 35);
			const from = label.anchor === 'start' ? label.x : label.x - 35;
			expect(from).toBeGreaterThanOrEqual(0);
			expect(from + 35).toBeLessThanOrEqual(260);
			expect(label.y).toBeGreaterThanOrEqual(0);
			expect(label.y).toBeLessThanOrEqual(68);

			const beside = points
				.filter(({ epoch }) => scales.x(epoch) >= from && scales.x(epoch) <= from + 35)
				.map(({ loss }) => scales.y(loss));
			const free = beside.every((y) => y > label.y) || beside.every((y) => y < label.y - 9);
			const full = Math.min(...beside) < 7 && Math.max(...beside) > 68 - 16;
			expect(free || full || label.y === scales.y(at.loss) - 7 || label.y === 8).toBe(true);
		})
	);
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvePoints, lossScales } from '$lib/loss/curve';
import { labelAt } from '$lib/loss/label';
import { summaryOf } from '$lib/plot/losses';

const losses = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

test('the value beside the curve is inside the plot, and on no loss where there is a free place', () => {
	fc.assert(
		fc.property(losses, fc.nat(), (values, k) => {
			const points = summaryOf(values).points;
			const scales = lossScales(summaryOf(values).ceiling, values.length, 260, 68);
			const at = points[k % points.length]!;
			const label = labelAt(
				[scales.x(at.epoch), scales.y(at.loss)],
				curvePoints(points, scales),
				scales,
				35
			);
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, lastOf, marked, nearest, pathOf, plotOf, type Series } from '$lib/compare/chart';
import { leavingOf } from '$lib/compare/leaving';
import { highest, lossAxisOf } from '$lib/compare/loss-axis';
import { markOf } from '$lib/compare/marks';
import { moved } from '$lib/compare/reading';

const losses = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
	minLength: 2,
	maxLength: 60
});
const some: fc.Arbitrary<Series> = fc.record({
	curve: losses,
	updatesPerEpoch: fc.integer({ min: 1, max: 200 })
});
const several = fc.array(some, { minLength: 1, maxLength: 5 });
const axes = fc.constantFrom('epochs' as const, 'updates' as const);

test('every point lies in the plot, or a little above it where its loss is beyond the axis', () => {
	fc.assert(
		fc.property(several, axes, (series, axis) => {
			const epochs = Math.max(...series.map(({ curve }) => curve.length - 1));
			const plot = plotOf(series, axis, epochs, 500, 300);
			for (const one of series)
				one.curve.forEach((loss, epoch) => {
					expect(plot.x(one, epoch)).toBeGreaterThanOrEqual(0);
					expect(plot.x(one, epoch)).toBeLessThanOrEqual(500.001);
					expect(plot.y(loss)).toBeLessThanOrEqual(300);
					expect(plot.y(loss)).toBeGreaterThanOrEqual(loss <= plot.most ? -1e-6 : -20);
				});
		})
	);
});

describe('the loss axis', () => {
	test('holds all of a curve that rises no further than three times the loss at the start', () => {
		expect(lossAxisOf([[1, 2.9, 0.2]], 300)).toMatchObject({ top: 3, most: 3 });
	});

	test('draws twice the loss at the start to scale, and squeezes what goes beyond into a band', () => {
		const { top, most, y } = lossAxisOf([[1, 7.8, 0.2]], 300);
		expect([top, most]).toEqual([2, 8]);
		expect(y(0)).toBe(300);
		expect(y(1)).toBe((300 + y(2)) / 2);
		expect(y(8)).toBe(0);
		expect(y(2)).toBeLessThan(100);
	});

	test('has no band for a curve that leaves all bounds', () => {
		for (const far of [1e9, Infinity, NaN])
			expect(lossAxisOf([[1, 5, far]], 300)).toMatchObject({ top: 2, most: 2 });
	});

	test('shows a higher loss higher up', () => {
		fc.assert(
			fc.property(several, (series) => {
				const axis = lossAxisOf(
					series.map(({ curve }) => curve),
					300
				);
				const sorted = series.flatMap(({ curve }) => curve).toSorted((a, b) => a - b);
				const heights = sorted.map(axis.far);
				expect(heights).toEqual(heights.toSorted((a, b) => b - a));
			})
		);
	});
});

describe('a curve that runs out of the picture', () => {
	const plot = (series: readonly Series[], epochs: number) =>
		plotOf(series, 'epochs', epochs, 400, 300);

	test('leaves where its line crosses the top, and is told with its greatest loss', () => {
		// The axis ends at 2, half way from 1 to 3.
		const one = { curve: [1, 1, 3, 138, 0.5], updatesPerEpoch: 1 };
		const { at, most } = leavingOf(one, plot([one], 4))!;
		expect(at).toEqual([150]);
		expect(most).toBe(138);
	});

	test('leaves several times when it comes back, and marks do not touch', () => {
		const far = { curve: [1, 101, 1, 101, 1], updatesPerEpoch: 1 };
		expect(leavingOf(far, plot([far], 4))!.at).toEqual([1, 201]);
		const near = {
			...far,
			curve: [1, ...Array.from({ length: 200 }, (_, i) => 1 + 400 * (i % 2))]
		};
		const { at } = leavingOf(near, plot([near], 200))!;
		at.slice(1).forEach((x, i) => expect(x - at[i]!).toBeGreaterThanOrEqual(14));
	});

	test('goes to infinity where it is no number any more', () => {
		for (const lost of [NaN, Infinity]) {
			const one = { curve: [1, 0.5, lost, lost], updatesPerEpoch: 1 };
			const { at, most } = leavingOf(one, plot([one], 3))!;
			expect(at.map(Math.round)).toEqual([133]);
			expect(most).toBe(Infinity);
		}
	});

	test('is one whose greatest loss lies above the axis, and no other', () => {
		fc.assert(
			fc.property(several, (series) => {
				const drawn = plot(series, 60);
				for (const one of series)
					expect(leavingOf(one, drawn) !== null).toBe(highest(one.curve) > drawn.most);
			})
		);
	});
});

test('a curve bears no mark twice, however few its epochs', () => {
	for (let epochs = 1; epochs <= 20; epochs++) {
		const one = { curve: Array<number>(epochs + 1).fill(1), updatesPerEpoch: 1 };
		const drawn = plotOf([one], 'epochs', epochs, 400, 300);
		for (let run = 0; run < 8; run++) {
			const places = marked(one, drawn, epochs, run, 8);
			expect(new Set(places).size).toBe(places.length);
		}
	}
});

test('against updates a run with more of them per epoch reaches further', () => {
	const sgd = { curve: [1, 0.5], updatesPerEpoch: 100 };
	const full = { curve: [1, 0.9], updatesPerEpoch: 1 };
	const plot = plotOf([sgd, full], 'updates', 1, 400, 300);
	expect(plot.logarithmic).toBe(true);
	expect(plot.x(sgd, 1)).toBe(400);
	expect(plot.x(full, 1)).toBeCloseTo((400 * Math.log(2)) / Math.log(101), 9);
	expect(plot.xTicks.map(({ value }) => value)).toEqual([0, 1, 10, 100]);
	expect(plotOf([sgd, sgd], 'updates', 1, 400, 300).logarithmic).toBe(false);
});

test('ticks are whole epochs', () => {
	for (const epochs of [1, 2, 3, 7, 100, 12345]) {
		const { xTicks } = plotOf([], 'epochs', epochs, 800, 300);
		expect(xTicks.every(({ value }) => Number.isInteger(value))).toBe(true);
		expect(xTicks.at(0)!.value).toBe(0);
	}
});

test('the point of a curve is the nearest one to its own place', () => {
	fc.assert(
		fc.property(several, axes, fc.nat(), fc.nat(), (series, axis, a, b) => {
			const plot = plotOf(series, axis, 60, 500, 300);
			const one = series[a % series.length]!;
			const epoch = b % one.curve.length;
			const at = [plot.x(one, epoch), plot.y(one.curve[epoch]!)] as const;
			const found = nearest(series, plot, at)!;
			const other = series[found.run]!;
			// Another point may lie in the very same place.
			expect(plot.x(other, found.epoch)).toBeCloseTo(at[0], 6);
			expect(plot.y(other.curve[found.epoch]!)).toBeCloseTo(at[1], 6);
		})
	);
});

test('where nothing is drawn, nothing is near', () => {
	const plot = plotOf([], 'epochs', 10, 500, 300);
	expect(nearest([], plot, [3, 4])).toBeNull();
});

describe('a run that diverged', () => {
	const series = { curve: [1, 3, 1e200, Infinity, NaN], updatesPerEpoch: 1 };
	const plot = plotOf([series], 'epochs', 4, 400, 300);

	test('leaves the plot at its top and is drawn with numbers a path can say', () => {
		expect(pathOf(series, plot)).toMatch(/^M0,\d+(\.\d+)?(L[\d.]+,-?[\d.]+)+$/);
	});

	test('ends at its last finite loss', () => {
		expect(lastOf(series)).toBe(2);
		expect(nearest([series], plot, [400, 0])).toEqual({ run: 0, epoch: 2 });
	});

	test('has no shapes above the plot', () => {
		expect(marked(series, plot, 4, 0, 1)).toEqual([]);
	});
});

test('names stand apart, in their order, and inside', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }),
			(heights) => {
				const placed = apart(heights, 17, 0, 300);
				const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
				order.forEach((i, k) => {
					expect(placed[i]).toBeGreaterThanOrEqual(-1e-9);
					expect(placed[i]).toBeLessThanOrEqual(300);
					if (k > 0) expect(placed[i]! - placed[order[k - 1]!]!).toBeGreaterThanOrEqual(17 - 1e-9);
				});
			}
		)
	);
});

test('runs are told apart without their colours', () => {
	const looks = Array.from({ length: 12 }, (_, run) => `${markOf(run).dash} ${markOf(run).shape}`);
	expect(new Set(looks).size).toBe(12);
	const colours = Array.from({ length: 7 }, (_, run) => markOf(run).colour);
	expect(new Set(colours).size).toBe(7);
});

describe('reading by keyboard', () => {
	const series = [
		{ curve: [1, 0.9, 0.8, 0.7, 0.6], updatesPerEpoch: 1 },
		{ curve: [1, 5, Infinity, NaN, NaN], updatesPerEpoch: 1 }
	];
	const walk = (...keys: string[]) =>
		keys.reduce<ReturnType<typeof moved>>((here, key) => moved(key, here, series, 4), null);

	test('goes along a curve and stays on it', () => {
		expect(walk('ArrowRight', 'ArrowRight')).toEqual({ run: 0, epoch: 2 });
		expect(walk('End', 'ArrowRight')).toEqual({ run: 0, epoch: 4 });
		expect(walk('Home', 'ArrowLeft')).toEqual({ run: 0, epoch: 0 });
		expect(walk('PageDown', 'PageDown', 'PageUp')).toEqual({ run: 0, epoch: 2 });
	});

	test('goes to the other curve, no further than it can be drawn, and round', () => {
		expect(walk('End', 'ArrowDown')).toEqual({ run: 1, epoch: 1 });
		expect(walk('ArrowRight', 'ArrowUp')).toEqual({ run: 1, epoch: 1 });
		expect(walk('ArrowRight', 'ArrowDown', 'ArrowDown')).toEqual({ run: 0, epoch: 1 });
	});

	test('leaves every other key alone, and is quiet where there is nothing', () => {
		expect(walk('Enter')).toBeNull();
		expect(moved('End', null, [], 4)).toBeNull();
	});
});

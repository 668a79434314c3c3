import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf, ROW_HEIGHT, rowsInView, scrollFor } from '$lib/data/order';
import { forEverySchedule } from '../support/schedules';

const sets = fc.integer({ min: 1, max: 2000 });
const heights = fc.integer({ min: 0, max: 600 });

test('what is visited are the positions before the sample in hand, all of them at the end of the epoch', () => {
	forEverySchedule(({ n }, stops) => {
		for (const cursor of stops) {
			const { visited, current } = passageOf(cursor, n);
			expect(current).toBe('position' in cursor ? cursor.position : null);
			if (cursor.kind === 'epoch-end') expect(visited).toBe(n);
			else expect(visited).toBe(current ?? 0);
		}
	});
});

test('every row in sight is drawn, and few others', () => {
	fc.assert(
		fc.property(sets, heights, fc.nat(60_000), (n, height, scrollTop) => {
			const { from, to } = rowsInView(scrollTop, height, n);
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeLessThanOrEqual(n);
			for (let row = 0; row < n; row++) {
				const top = row * ROW_HEIGHT - scrollTop;
				if (top < height && top + ROW_HEIGHT > 0) {
					expect(row).toBeGreaterThanOrEqual(from);
					expect(row).toBeLessThan(to);
				}
			}
			expect(to - from).toBeLessThanOrEqual(height / ROW_HEIGHT + 18);
		})
	);
});

test('scrolling to a row shows it whole, with what came before, two rows at most, and what comes next', () => {
	const boxes = fc.integer({ min: 3 * ROW_HEIGHT, max: 600 });
	fc.assert(
		fc.property(sets, boxes, fc.nat(), (n, height, k) => {
			const position = k % n;
			const top = scrollFor(position, height, n);
			const shows = (row: number) =>
				row * ROW_HEIGHT >= top && (row + 1) * ROW_HEIGHT <= top + height;
			for (const row of [position - 1, position, position + 1])
				if (row >= 0 && row < n) expect(shows(row), `row ${row}`).toBe(true);
			const scrolledToTheEnd = top === Math.max(n * ROW_HEIGHT - height, 0);
			if (!scrolledToTheEnd) expect(shows(position - 3)).toBe(false);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top + height).toBeLessThanOrEqual(Math.max(n * ROW_HEIGHT, height));
		})
	);
});

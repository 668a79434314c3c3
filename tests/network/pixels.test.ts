import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutNetwork } from '$lib/network/layout';

test('a picture as input lies inside its column, and leaves the cards of the others their size', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 300, max: 1000 }),
			fc.integer({ min: 280, max: 900 }),
			fc.integer({ min: 1, max: 16 }),
			fc.integer({ min: 2, max: 10 }),
			(width, height, hidden, outputs) => {
				const layout = layoutNetwork([64, hidden, outputs], width, height, 8);
				const plain = layoutNetwork([1, hidden, outputs], width, height);
				const { x, y, size } = layout.picture!;
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + 8 * size).toBeLessThanOrEqual(width / 3);
				expect(y).toBeGreaterThanOrEqual(layout.headings);
				expect(y + 8 * size).toBeLessThanOrEqual(height);
				expect(layout.card).toEqual(plain.card);
				expect(layout.columns.slice(1)).toEqual(plain.columns.slice(1));
				// Every connection begins at the picture's right side, beside the row of its pixel.
				layout.columns[0]!.forEach((point, k) => {
					expect(point.x + layout.card.width / 2).toBeCloseTo(x + 8 * size, 6);
					expect(Math.floor((point.y - y) / size)).toBe(Math.floor(k / 8));
				});
			}
		)
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeLabel, edgePath, edgeWidth } from '$lib/network/edge';
import { strength } from '$lib/network/strength';
import { forEveryNetwork } from './networks';

describe('an edge', () => {
	/** Where the edge's path is at height y, followed in small steps. */
	function onPath(path: string, y: number): number {
		const numbers = path.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
		/** Axis 0 is x, axis 1 is y. */
		const at = (t: number, axis: 0 | 1): number => {
			const [p0, p1, p2, p3] = [0, 2, 4, 6].map((i) => numbers[i + axis]!) as [
				number,
				number,
				number,
				number
			];
			const u = 1 - t;
			return u ** 3 * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * p3;
		};
		const steps = Array.from({ length: 4097 }, (_, i) => i / 4096);
		const distance = (t: number): number => Math.abs(at(t, 1) - y);
		return at(
			steps.reduce((best, t) => (distance(t) < distance(best) ? t : best)),
			0
		);
	}

	test('leads from the right of one card to the left of another', () => {
		expect(edgePath({ x: 100, y: 40 }, { x: 300, y: 80 }, 60)).toMatch(/^M130,40C.*,270,80$/);
	});

	test('carries its number, in the first half of its way', () => {
		const property = fc.property(
			fc.record({ x: fc.integer({ min: 50, max: 90 }), y: fc.integer({ min: 0, max: 300 }) }),
			fc.record({ x: fc.integer({ min: 160, max: 300 }), y: fc.integer({ min: 310, max: 600 }) }),
			fc.double({ min: 22, max: 150, noNaN: true }),
			(from, to, pitch) => {
				const { x, y } = edgeLabel(from, to, 40, pitch);
				expect(x).toBeCloseTo(onPath(edgePath(from, to, 40), y), 0);
				expect(x).toBeLessThanOrEqual((from.x + to.x) / 2 + 1e-9);
			}
		);
		fc.assert(property);
	});

	test('into one neuron keeps its number 19 px from the next edge’s', () => {
		forEveryNetwork(({ columns, pitches, card, detail }) => {
			if (detail === 'dot') return;
			for (let c = 1; c < columns.length; c++)
				for (const to of columns[c]!) {
					const heights = columns[c - 1]!.map(
						(from) => edgeLabel(from, to, card.width, pitches[c - 1]!).y
					);
					for (let k = 1; k < heights.length; k++)
						expect(heights[k]! - heights[k - 1]!).toBeGreaterThanOrEqual(19);
				}
		});
	});

	test('is wider for a larger weight, whatever its sign, and between 0.75 and 5 px', () => {
		const weights = fc.double({ min: 0, max: 40, noNaN: true });
		const property = fc.property(weights, weights, (u, v) => {
			const [small, large] = [Math.min(u, v), Math.max(u, v)];
			expect(edgeWidth(small)).toBeLessThanOrEqual(edgeWidth(large));
			expect(edgeWidth(-large)).toBe(edgeWidth(large));
			if (large < 5 && large - small > 0.01)
				expect(edgeWidth(large)).toBeGreaterThan(edgeWidth(small));
		});
		fc.assert(property);
		expect(edgeWidth(0)).toBe(0.75);
		for (const weight of [1e9, Infinity, -Infinity, NaN]) expect(edgeWidth(weight)).toBe(5);
	});
});

test('a value’s colour grows with its size from none at 0 to full, whatever its sign', () => {
	const property = fc.property(fc.double(), fc.double(), (u, v) => {
		const [small, large] = [u, v].map(Math.abs).sort((a, b) => a - b) as [number, number];
		expect(strength(u)).toBeGreaterThanOrEqual(0);
		expect(strength(u)).toBeLessThanOrEqual(1);
		expect(strength(-u)).toBe(strength(u));
		if (!Number.isNaN(small + large)) expect(strength(small)).toBeLessThanOrEqual(strength(large));
	});
	fc.assert(property);
	expect([0, NaN, Infinity].map(strength)).toEqual([0, 0, 1]);
	expect(strength(1)).toBeGreaterThan(strength(0.5) + 0.1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATASETS } from '$lib/experiment/datasets';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { LIMITS } from '$lib/experiment/limits';
import { WORKED_EXAMPLES, defaultExperiment } from '$lib/experiment/presets';
import {
	edgeLabel,
	edgePath,
	edgeWidth,
	layoutNetwork,
	strength,
	type NetworkLayout
} from '$lib/network/layout';

/** The box of the network on a wide page and on a phone of 390 × 844. */
const DESKTOP = [690, 600] as const;
const PHONE = [382, 350] as const;
const DETAILS = ['dot', 'compact', 'full'] as const;

const counts = fc.integer(LIMITS.units);
/** Networks of up to 7 layers, in boxes from a narrow phone's to a projector's. */
const networks = fc.record({
	units: fc.array(counts, { minLength: 2, maxLength: LIMITS.layers.max + 1 }),
	box: fc.oneof(
		fc.constant<readonly [number, number]>(PHONE),
		fc.tuple(fc.integer({ min: 312, max: 2000 }), fc.integer({ min: 276, max: 1400 }))
	)
});

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Half the height of the largest text: 12.5 px of Inter, accents and tails included. */
const HALF_TEXT = 7.6;

/** Everything that is drawn for neuron j of a column: its card and the rows of text below it. */
function boxOf(layout: NetworkLayout, column: number, j: number): Box {
	const { x, y } = layout.columns[column]![j]!;
	const { width, height } = layout.card;
	const last = column === layout.columns.length - 1;
	const lastNeuron = j === layout.columns[column]!.length - 1;
	const biasRow = column > 0 && layout.detail === 'full' ? 1 : 0;
	const rows = last ? layout.outputRows + (lastNeuron ? 1 : 0) : biasRow;
	const bottom = rows > 0 ? layout.row(rows - 1) + HALF_TEXT : height / 2;
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + bottom };
}

const boxesOf = (layout: NetworkLayout): Box[][] =>
	layout.columns.map((points, column) => points.map((_, j) => boxOf(layout, column, j)));

const forEveryNetwork = (law: (layout: NetworkLayout, units: readonly number[]) => void) => {
	const property = fc.property(networks, ({ units, box }) => {
		law(layoutNetwork(units, box[0], box[1]), units);
	});
	fc.assert(property, { numRuns: 500 });
};

describe('in every network and every box', () => {
	test('each neuron has a place', () => {
		forEveryNetwork(({ columns }, units) => {
			expect(columns.map((column) => column.length)).toEqual(units);
		});
	});

	test('a neuron and what is written below it end before the next one begins', () => {
		forEveryNetwork((layout) => {
			for (const boxes of boxesOf(layout))
				for (const [j, { top }] of boxes.entries())
					if (j > 0) expect(top).toBeGreaterThan(boxes[j - 1]!.bottom);
		});
	});

	test('between two columns there is room for the connections', () => {
		forEveryNetwork((layout) => {
			for (const [c, [box]] of boxesOf(layout).entries())
				if (c > 0) expect(box!.left - boxesOf(layout)[c - 1]![0]!.right).toBeGreaterThanOrEqual(14);
		});
	});

	test('everything lies inside the box and below the headings', () => {
		forEveryNetwork((layout) => {
			for (const box of boxesOf(layout).flat()) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(layout.width);
				expect(box.top).toBeGreaterThan(layout.headings + HALF_TEXT);
				expect(box.bottom).toBeLessThanOrEqual(layout.height);
			}
		});
	});

	test('a row of text is clear of the card and of the row above it', () => {
		forEveryNetwork(({ card, row }) => {
			expect(row(0) - 6.4).toBeGreaterThan(card.height / 2);
			for (const i of [1, 2]) expect(row(i) - row(i - 1)).toBeGreaterThanOrEqual(2 * HALF_TEXT);
		});
	});

	test('more room never tells less', () => {
		const more = fc.tuple(fc.nat(300), fc.nat(300));
		const property = fc.property(networks, more, ({ units, box: [width, height] }, [dx, dy]) => {
			const told = (w: number, h: number) => DETAILS.indexOf(layoutNetwork(units, w, h).detail);
			expect(told(width + dx, height + dy)).toBeGreaterThanOrEqual(told(width, height));
		});
		fc.assert(property);
	});
});

test.each(WORKED_EXAMPLES)('%s shows all its numbers on a wide page and on a phone', (name) => {
	const units = [DATASETS[name].inputs, ...defaultExperiment(name).layers.map((l) => l.units)];
	expect(layoutNetwork(units, ...DESKTOP).detail).toBe('full');
	expect(layoutNetwork(units, ...PHONE).detail).toBe('full');
});

test('every usual network shows at least its activations on a phone', () => {
	for (const name of DATA_NAMES) {
		const units = [DATASETS[name].inputs, ...defaultExperiment(name).layers.map((l) => l.units)];
		expect(layoutNetwork(units, ...PHONE).detail, name).not.toBe('dot');
	}
});

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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATASETS } from '$lib/experiment/datasets';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { WORKED_EXAMPLES, defaultExperiment } from '$lib/experiment/presets';
import { layoutNetwork, type NetworkLayout } from '$lib/network/layout';
import { PRESENTED, USUAL } from '$lib/network/measures';
import { DESKTOP, PHONE } from './boxes';
import { forEveryNetwork, networks } from './networks';

const DETAILS = ['dot', 'compact', 'full'] as const;

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
	const biasRow = column > 0 && layout.biases ? 1 : 0;
	const rows = last ? layout.outputRows + (lastNeuron ? 1 : 0) : biasRow;
	const bottom = rows > 0 ? layout.row(rows - 1) + HALF_TEXT : height / 2;
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + bottom };
}

const boxesOf = (layout: NetworkLayout): Box[][] =>
	layout.columns.map((points, column) => points.map((_, j) => boxOf(layout, column, j)));

describe.each([
	['on a page', USUAL],
	['before a class', PRESENTED]
] as const)('in every network and every box %s', (_, measures) => {
	test('each neuron has a place', () => {
		forEveryNetwork(({ columns }, units) => {
			expect(columns.map((column) => column.length)).toEqual(units);
		}, measures);
	});

	test('a neuron and what is written below it end before the next one begins', () => {
		forEveryNetwork((layout) => {
			for (const boxes of boxesOf(layout))
				for (const [j, { top }] of boxes.entries())
					if (j > 0) expect(top).toBeGreaterThan(boxes[j - 1]!.bottom);
		}, measures);
	});

	test('between two columns there is room for the connections', () => {
		forEveryNetwork((layout) => {
			for (const [c, [box]] of boxesOf(layout).entries())
				if (c > 0) expect(box!.left - boxesOf(layout)[c - 1]![0]!.right).toBeGreaterThanOrEqual(14);
		}, measures);
	});

	test('everything lies inside the box and below the headings', () => {
		forEveryNetwork((layout) => {
			for (const box of boxesOf(layout).flat()) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(layout.width);
				expect(box.top).toBeGreaterThan(layout.headings + HALF_TEXT);
				expect(box.bottom).toBeLessThanOrEqual(layout.height);
			}
		}, measures);
	});

	test('a row of text is clear of the card and of the row above it', () => {
		forEveryNetwork(({ card, row }) => {
			expect(row(0) - 6.4).toBeGreaterThan(card.height / 2);
			for (const i of [1, 2]) expect(row(i) - row(i - 1)).toBeGreaterThanOrEqual(2 * HALF_TEXT);
		}, measures);
	});

	test('more room never tells less', () => {
		const more = fc.tuple(fc.nat(300), fc.nat(300));
		const property = fc.property(networks, more, ({ units, box: [width, height] }, [dx, dy]) => {
			const told = (w: number, h: number) =>
				DETAILS.indexOf(layoutNetwork(units, w, h, null, measures).detail);
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
		// Twelve neurons above one another are too many there.
		if (name === 'digits') continue;
		const units = [DATASETS[name].inputs, ...defaultExperiment(name).layers.map((l) => l.units)];
		expect(layoutNetwork(units, ...PHONE).detail, name).not.toBe('dot');
	}
});

test('before a class, no text of a network is below 12 units', () => {
	for (const size of Object.values(PRESENTED.text)) expect(size).toBeGreaterThanOrEqual(12);
});

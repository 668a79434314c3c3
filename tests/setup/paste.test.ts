import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '$lib/experiment/presets';
import { pasteInto, tableOf, withTable } from '$lib/setup/paste';

const init = defaultExperiment('mazur').init!;
const TABLE = [
	[1, 2, 3],
	[4, 5, 6]
];

test('the table of a layer has a row for every neuron, the bias last', () => {
	expect(tableOf(init, 0)).toEqual([
		[0.15, 0.2, 0.35],
		[0.25, 0.3, 0.35]
	]);
	expect(withTable(init, 0, tableOf(init, 0))).toEqual(init);
	expect(withTable(init, 1, TABLE)).toEqual({
		weights: [
			init.weights[0],
			[
				[1, 2],
				[4, 5]
			]
		],
		biases: [init.biases[0], [3, 6]]
	});
});

describe('a block of cells', () => {
	test('takes its place, whatever signs the spreadsheet writes', () => {
		expect(pasteInto(TABLE, 0, 1, '0,5\t−7\r\n1e-3\t8\r\n')).toEqual([
			[1, 0.5, -7],
			[4, 0.001, 8]
		]);
		expect(pasteInto(TABLE, 1, 0, '7;8;9')).toEqual([
			[1, 2, 3],
			[7, 8, 9]
		]);
	});

	test('that does not fit, or holds something else, changes nothing and is told', () => {
		expect(pasteInto(TABLE, 1, 0, '1\t2\n3\t4')).toEqual({ kind: 'large', rows: 2, columns: 2 });
		expect(pasteInto(TABLE, 0, 0, '1\t2\t3\t4')).toEqual({ kind: 'large', rows: 1, columns: 4 });
		expect(pasteInto(TABLE, 0, 0, '1\t2\n3\tx ')).toEqual({
			kind: 'bad',
			row: 2,
			column: 2,
			cell: 'x'
		});
		expect(pasteInto(TABLE, 0, 0, ' \n')).toEqual({ kind: 'none' });
	});

	test('of any text throws nothing, and leaves the shape', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(1), fc.nat(2), (text, row, column) => {
				const pasted = pasteInto(TABLE, row, column, text);
				if (!('kind' in pasted)) expect(pasted.map(({ length }) => length)).toEqual([3, 3]);
				expect(TABLE.flat()).toEqual([1, 2, 3, 4, 5, 6]);
			})
		);
	});
});

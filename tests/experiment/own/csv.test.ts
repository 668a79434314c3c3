import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseColumns, columnsOf, likelyChoice } from '$lib/experiment/own/choose';
import { numberIn, readCsv, type Csv } from '$lib/experiment/own/csv';
import { readOwnData } from '$lib/experiment/own/own-schema';

async function read(text: string): Promise<Csv> {
	const csv = await readCsv(text);
	if (typeof csv === 'string') throw new Error(csv);
	return csv;
}
const use = (csv: Csv) => chooseColumns(csv, likelyChoice(csv, 'mine'));

describe('separator, decimal sign, header and byte order mark', () => {
	const expected = {
		inputNames: ['a', 'b'],
		inputs: [
			[0.5, 1],
			[-1.25, 2],
			[3, 4]
		],
		target: { kind: 'classes', classNames: ['no', 'yes'], labels: [1, 0, 1] },
		leftOut: []
	};

	test.each([
		['commas', 'a,b,c\n0.5,1,yes\n-1.25,2,no\n3,4,yes\n'],
		['semicolons and decimal commas', 'a;b;c\n0,5;1;yes\n-1,25;2;no\n3;4;yes'],
		['tabs', 'a\tb\tc\n0.5\t1\tyes\n-1.25\t2\tno\n3\t4\tyes'],
		['tabs and decimal commas', 'a\tb\tc\r\n0,5\t1\tyes\r\n-1,25\t2\tno\r\n3\t4\tyes\r\n'],
		['a byte order mark', '\uFEFFa,b,c\n0.5,1,yes\n-1.25,2,no\n3,4,yes\n'],
		['quotes around everything', '"a","b","c"\n"0.5","1","yes"\n"-1.25","2","no"\n"3","4","yes"'],
		['quoted decimal commas between commas', 'a,b,c\n"0,5",1,yes\n"-1,25",2,no\n3,4,yes'],
		['empty lines and spaces', '\n a , b,c\n\n0.5,1, yes\n−1.25,2,no\n\n3,4,yes\n\n']
	])('%s are recognised', async (_name, text) => {
		const { data, faults } = use(await read(text));
		expect(faults).toEqual([]);
		expect(data).toMatchObject(expected);
	});

	test.each([',', ';', '\t', '|'])(
		'two columns separated by %j are told apart',
		async (separator) => {
			const csv = await read(`x${separator}y\n1${separator}2\n3${separator}4\n\n`);
			expect(csv).toMatchObject({ separator, width: 2, header: ['x', 'y'] });
		}
	);

	test('without a header the columns are numbered', async () => {
		const csv = await read('1,2\n3,4\n5,6');
		expect(csv.header).toBeNull();
		expect(columnsOf(csv).map(({ name }) => name)).toEqual(['x1', 'x2']);
		expect(csv.rows).toHaveLength(3);
	});
});

test('five bad rows are named with number, column and reason, and the others can be kept', async () => {
	const csv = await read(
		[
			'x,y,kind', // 1
			'1,2,a',
			'abc,3,b', // 3
			'4,,a', // 4
			'5,6', // 5
			'7,8,', // 6
			'9,10,b,extra', // 7
			'11,12,b'
		].join('\n')
	);
	const { data, faults } = use(csv);
	expect(faults.toSorted((a, b) => a.row - b.row)).toEqual([
		{ row: 3, reason: 'number', column: 0, cell: 'abc' },
		{ row: 4, reason: 'empty', column: 1 },
		{ row: 5, reason: 'cells', found: 2, wanted: 3 },
		{ row: 6, reason: 'empty', column: 2 },
		{ row: 7, reason: 'cells', found: 4, wanted: 3 }
	]);
	expect(data).toMatchObject({
		inputs: [
			[1, 2],
			[11, 12]
		],
		leftOut: [3, 4, 5, 6, 7]
	});
});

test('a broken quote is named, and does not swallow rows silently', async () => {
	const { faults } = await read('a,b\n1,2\n3,"4\n5,6\n7,8');
	expect(faults).toContainEqual({ row: 3, reason: 'quote' });
});

test('a text too large, or without a row, is refused as a whole', async () => {
	expect(await readCsv('')).toBe('empty');
	expect(await readCsv('\uFEFF \n\n')).toBe('empty');
	expect(await readCsv('a,b\n')).not.toBe('large');
	expect(await readCsv('1,2\n'.repeat(2001))).toBe('rows');
	expect(await readCsv('é'.repeat(500_001))).toBe('large');
});

test('the bundled files are understood without a word', async () => {
	const url = new URL('../../../src/lib/experiment/datasets/penguins.csv', import.meta.url);
	const csv = await read(readFileSync(url, 'utf8'));
	expect(columnsOf(csv).filter(({ numeric }) => numeric)).toHaveLength(5);
	const choice = { ...likelyChoice(csv, 'penguins'), inputs: [2, 3], target: 0, classes: true };
	const { data, faults } = chooseColumns(csv, choice);
	expect(data!.target).toMatchObject({ classNames: ['Adelie', 'Chinstrap', 'Gentoo'] });
	expect(data!.inputs).toHaveLength(342);
	expect(new Set(faults.map(({ row }) => row)).size).toBe(2);
});

test.each([
	['1', '.', 1],
	['-1.5e-3', '.', -0.0015],
	['−2', '.', -2],
	['.5', '.', 0.5],
	[',5', ',', 0.5],
	['1,5', '.', undefined],
	['1.5', ',', undefined],
	['1.000,5', ',', undefined],
	['', '.', undefined],
	['1e999', '.', undefined],
	['0x10', '.', undefined],
	['NaN', '.', undefined]
] as const)('%s with decimal %s is %s', (cell, decimal, value) => {
	expect(numberIn(cell, decimal)).toBe(value);
});

const cells = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 6 }),
	fc.double().map(String),
	fc.constantFrom('', '"', '""', '1,5', '1.5', ';', '\t', 'a', 'b', 'NA', '\uFEFF', '"a\nb"')
);
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.tuple(
			fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 12 }),
			fc.constantFrom(',', ';', '\t', '|'),
			fc.constantFrom('\n', '\r\n', '\r')
		)
		.map(([rows, separator, end]) => rows.map((row) => row.join(separator)).join(end))
);

test('whatever the text, nothing throws and no row is lost silently', async () => {
	await fc.assert(
		fc.asyncProperty(texts, async (text) => {
			const csv = await readCsv(text);
			if (typeof csv === 'string') return;
			const { data, faults } = use(csv);
			const bad = new Set(faults.map(({ row }) => row));
			const read = csv.rows.length + csv.faults.length;
			if (data) {
				expect(readOwnData(data)).toEqual(data);
				expect(data.inputs.length + bad.size).toBe(read);
				expect(data.leftOut).toEqual([...bad].sort((a, b) => a - b));
			}
		}),
		{ numRuns: 3000 }
	);
});

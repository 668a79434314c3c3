import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseColumns, likelyChoice } from '$lib/experiment/own/choose';
import { columnsOf } from '$lib/experiment/own/columns';
import { readCsv, RECOGNISED, type Csv, type Reading } from '$lib/experiment/own/csv';
import { DECIMALS, numberIn } from '$lib/experiment/own/decimal';
import { readOwnData } from '$lib/experiment/own/own-schema';
import { SEPARATORS } from '$lib/experiment/own/rows';

async function read(text: string, given: Partial<Reading> = {}): Promise<Csv> {
	const csv = await readCsv(text, { ...RECOGNISED, ...given });
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

	test.each(SEPARATORS)('two columns separated by %j are told apart', async (separator) => {
		const csv = await read(`x${separator}y\n1${separator}2\n3${separator}4\n\n`);
		expect(csv).toMatchObject({ separator, width: 2, header: ['x', 'y'] });
	});

	test('without a header the columns are numbered', async () => {
		const csv = await read('1,2\n3,4\n5,6');
		expect(csv.header).toBeNull();
		expect(columnsOf(csv).map(({ name }) => name)).toEqual(['x1', 'x2']);
		expect(csv.rows).toHaveLength(3);
	});
});

describe('a table read in another way than it is meant', () => {
	const doubtOf = async (text: string, given: Partial<Reading> = {}) =>
		(await read(text, given)).doubt;

	test.each([
		['semicolons', 'a;b;c\n0,5;1;yes\n-1,25;2;no'],
		['tabs', 'a\tb\n1\t2\n3\t4'],
		['quoted decimal commas', 'a,b\n"0,5",1\n2,3'],
		['one bad row of many', 'a,b\n1,2\n3,4\n5\n6,7\n8,9\n1,3'],
		['no header', '1,2\n3,4']
	])('has no sign of it: %s', async (_name, text) => {
		expect(await doubtOf(text)).toBeNull();
	});

	test('has twice as many numbers as names, and the comma as decimal sign joins them', async () => {
		const text = 'a,b\n1,5,2,5\n-3,0,4,25';
		expect(await doubtOf(text)).toEqual({ reason: 'pairs', names: 2, cells: 4 });
		const csv = await read(text, { decimal: ',' });
		expect(csv).toMatchObject({ header: ['a', 'b'], faults: [], doubt: null });
		expect(csv.rows.map(({ cells }) => cells.map((cell) => numberIn(cell, ',')))).toEqual([
			[1.5, 2.5],
			[-3, 4.25]
		]);
	});

	test('has rows that are longer than the first', async () => {
		const lengths = { reason: 'lengths', names: 3, cells: 5 };
		expect(await doubtOf('a,b,c\n1,5,2,5,0\n3,5,4,5,1')).toEqual(lengths);
		// Which comma is decimal cannot be known: nothing is joined.
		expect(await doubtOf('a,b,c\n1,5,2,5,0\n3,5,4,5,1', { decimal: ',' })).toEqual(lengths);
		expect(await doubtOf('a;b\n1;2;3\n4;5;6')).toEqual({ ...lengths, names: 2, cells: 3 });
	});

	test('has rows of many lengths between commas', async () => {
		expect(await doubtOf('1,5,2\n3,4\n1,2,5,3\n5,6')).toEqual({ reason: 'uneven' });
	});

	test('has a single column, until the right separator is chosen', async () => {
		expect(await doubtOf('a|b\n1|2\n3|4', { separator: ';' })).toEqual({ reason: 'single' });
		expect(await doubtOf('a|b\n1|2\n3|4', { separator: '|' })).toBeNull();
		expect(await doubtOf('1\n2\n3')).toEqual({ reason: 'single' });
	});

	test('is read with the decimal sign that is chosen', async () => {
		const text = 'a;b\n1.5;2,5\n2.5;3,5';
		for (const [decimal, numeric] of [
			['.', [true, false]],
			[',', [false, true]]
		] as const)
			expect(columnsOf(await read(text, { decimal })).map((column) => column.numeric)).toEqual(
				numeric
			);
	});
});

describe('nothing to learn from', () => {
	const nothingIn = async (text: string, changes: object = {}) => {
		const csv = await read(text);
		return chooseColumns(csv, { ...likelyChoice(csv, 'mine'), ...changes }).nothing;
	};
	const only = { reason: 'class', column: 'c', label: 'x' };

	test('in a table with one class', async () => {
		expect(await nothingIn('a,b,c\n1,2,x\n3,4,x')).toEqual(only);
		expect(await nothingIn('a,b,c\n1,2,0\n3,4,0')).toEqual({ ...only, label: '0' });
	});
	test('when bad rows leave one class', async () => {
		expect(await nothingIn('a,b,c\n1,2,x\n3,,y\n5,6,x')).toEqual(only);
	});
	test('when the target is neither numbers nor a few classes', async () => {
		const rows = Array.from({ length: 20 }, (_, i) => `${i},name ${i}`).join('\n');
		const target = { reason: 'target', column: 'b' };
		expect(await nothingIn(`a,b\n${rows}`, { inputs: [0], target: 1 })).toEqual(target);
	});
	test('without an input, and without a whole row', async () => {
		expect(await nothingIn('a,b\n1,2\n3,4', { inputs: [] })).toEqual({ reason: 'inputs' });
		expect(await nothingIn('a,b\n1,\n,2')).toEqual({ reason: 'rows' });
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

describe('a broken quote', () => {
	const table = (broken: readonly number[], mark: string, end: string) =>
		[
			'a;b;c',
			...Array.from({ length: 20 }, (_, i) => `${i},5;${broken.includes(i) ? mark : ''}${i};x y`)
		].join(end);

	test.each(['\n', '\r\n', '\r'])(
		'costs its own row only, the rows after it are read: %j',
		async (end) => {
			await fc.assert(
				fc.asyncProperty(
					fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 4 }),
					fc.constantFrom('"', '"" "', '"x"y'),
					async (broken, mark) => {
						const { separator, header, rows, faults } = await read(table(broken, mark, end));
						expect({ separator, header }).toEqual({ separator: ';', header: ['a', 'b', 'c'] });
						expect(faults).toEqual(
							broken.toSorted((a, b) => a - b).map((i) => ({ row: i + 2, reason: 'quote' }))
						);
						expect(rows).toHaveLength(20 - broken.length);
					}
				),
				{ numRuns: 100 }
			);
		}
	);

	test('in the first row does not hide what separates columns', async () => {
		const csv = await read('"a;b\n1,5;2\n3;4\n5;6');
		expect(csv).toMatchObject({ separator: ';', faults: [{ row: 1, reason: 'quote' }] });
		expect(csv.rows).toHaveLength(3);
	});

	test('is none where a cell has two lines', async () => {
		const csv = await read('"length\n(m)",b\n1,2\n3,4');
		expect(csv).toMatchObject({ header: ['length\n(m)', 'b'], faults: [] });
		expect(csv.rows.map(({ number }) => number)).toEqual([2, 3]);
	});
});

test.each([
	['yes', 'no'],
	['Ja', 'Nee'],
	['true', 'false'],
	['waar', 'onwaar']
])('%s is class 1 and %s is class 0', async (yes, no) => {
	const { data } = use(await read(`a,b\n1,${yes}\n2,${no}\n3,${yes}`));
	expect(data!.target).toMatchObject({ classNames: [no, yes], labels: [1, 0, 1] });
});

test('a text too large, or without a row, is refused as a whole', async () => {
	expect(await readCsv('')).toBe('empty');
	expect(await readCsv('\uFEFF \n\n')).toBe('empty');
	expect(await readCsv('a,b\n')).toBe('empty');
	expect(await readCsv('a,b\nx,y')).toBe('empty');
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

const readings: fc.Arbitrary<Reading> = fc.record({
	separator: fc.constantFrom(null, ...SEPARATORS),
	decimal: fc.constantFrom(null, ...DECIMALS)
});

test('whatever the text and however it is read, nothing throws and no row is lost silently', async () => {
	await fc.assert(
		fc.asyncProperty(texts, readings, async (text, given) => {
			const csv = await readCsv(text, given);
			if (typeof csv === 'string') return;
			expect(csv.separator).toBe(given.separator ?? csv.separator);
			const { data, nothing, faults } = use(csv);
			expect(data === null).toBe(nothing !== null);
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

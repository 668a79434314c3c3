import { OWN_LIMITS } from './own-data';

/** A text of rows and columns, read but not yet understood. */
export interface Csv {
	readonly separator: string;
	readonly decimal: '.' | ',';
	/** The first row, where it names the columns; else x₁, x₂, … are for others to say. */
	readonly header: readonly string[] | null;
	readonly rows: readonly CsvRow[];
	/** Cells that a row has, as most rows do. */
	readonly width: number;
	/** Rows that cannot be read at all. */
	readonly faults: readonly Fault[];
}

export interface CsvRow {
	/** Counted from 1, header and empty rows included: as a spreadsheet counts. */
	readonly number: number;
	readonly cells: readonly string[];
}

/** Why a row cannot be used. `column` counts from 0. */
export type Fault =
	| {
			readonly row: number;
			readonly reason: 'cells';
			readonly found: number;
			readonly wanted: number;
	  }
	| { readonly row: number; readonly reason: 'quote' }
	| { readonly row: number; readonly reason: 'empty'; readonly column: number }
	| {
			readonly row: number;
			readonly reason: 'number';
			readonly column: number;
			readonly cell: string;
	  };

/** Why a text cannot be used as a whole. */
export type Refusal = 'empty' | 'large' | 'rows';

/**
 * Reads comma-, semicolon- or tab-separated values; the parser is loaded when it is first needed. Separator,
 * decimal comma, header and byte order mark are recognised. Never throws on any text.
 */
export async function readCsv(text: string): Promise<Csv | Refusal> {
	if (new TextEncoder().encode(text).length > OWN_LIMITS.bytes) return 'large';
	const { default: papa } = await import('papaparse');
	const plain = text.replace(/^\uFEFF/, '');
	// Empty rows count when rows are numbered, but would be taken for rows of one column when guessing.
	const { delimiter } = papa.parse<string[]>(plain, {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: 'greedy',
		preview: 20
	}).meta;
	const { data, errors, meta } = papa.parse<string[]>(plain, { delimiter });
	const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : [])));
	const all = data
		.map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (all.length === 0) return 'empty';

	const width = mostFrequent(all.map(({ cells }) => cells.length));
	const faults: Fault[] = [];
	const whole = all.filter(({ number, cells }) => {
		if (broken.has(number - 1)) faults.push({ row: number, reason: 'quote' });
		else if (cells.length !== width)
			faults.push({ row: number, reason: 'cells', found: cells.length, wanted: width });
		else return true;
		return false;
	});
	const decimal = decimalOf(whole, meta.delimiter);
	const header = hasHeader(whole, decimal) ? (whole.shift()?.cells ?? null) : null;
	if (whole.length > OWN_LIMITS.rows) return 'rows';
	if (whole.length === 0) return 'empty';
	return { separator: meta.delimiter, decimal, header, rows: whole, width, faults };
}

/** The number a cell holds: with the file's decimal sign, U+2212 or hyphen, an exponent; undefined where it holds none. */
export function numberIn(cell: string, decimal: Csv['decimal']): number | undefined {
	const plain = cell.replace('\u2212', '-');
	const text = decimal === ',' ? plain.replace(',', '.') : plain;
	if (decimal === ',' && plain.includes('.')) return undefined;
	if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined;
	const value = Number(text);
	return Math.abs(value) <= OWN_LIMITS.value ? value : undefined;
}

/** A comma is decimal where cells hold numbers with one and none with a point. */
function decimalOf(rows: readonly CsvRow[], separator: string): Csv['decimal'] {
	if (separator === ',') {
		const quoted = rows.flatMap(({ cells }) => cells).some((cell) => /^[-+]?\d+,\d+$/.test(cell));
		if (!quoted) return '.';
	}
	const cells = rows.flatMap(({ cells }) => cells);
	const commas = cells.filter((cell) => /^[-+\u2212]?\d*,\d+(e[-+]?\d+)?$/i.test(cell)).length;
	const points = cells.filter((cell) => /^[-+\u2212]?\d*\.\d+(e[-+]?\d+)?$/i.test(cell)).length;
	return commas > points ? ',' : '.';
}

/** The first row names columns where none of its cells is a number and the rows below have numbers. */
function hasHeader([first, ...rest]: readonly CsvRow[], decimal: Csv['decimal']): boolean {
	const numeric = (cells: readonly string[]) =>
		cells.some((cell) => numberIn(cell, decimal) !== undefined);
	return first !== undefined && !numeric(first.cells) && rest.some(({ cells }) => numeric(cells));
}

function mostFrequent(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

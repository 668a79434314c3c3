import { decimalOf, joinedPairs, numberIn, type Decimal } from './decimal';
import { doubtIn, type Doubt } from './doubt';
import { OWN_LIMITS } from './own-data';
import { rowsOf, type CsvRow, type Separator } from './rows';

/** How a text is to be read. What is null is recognised. */
export interface Reading {
	readonly separator: Separator | null;
	readonly decimal: Decimal | null;
}
export const RECOGNISED: Reading = { separator: null, decimal: null };

/** A text of rows and columns, read but not yet understood. */
export interface Csv {
	readonly separator: Separator;
	readonly decimal: Decimal;
	/** The first row, where it names the columns; else x₁, x₂, … are for others to say. */
	readonly header: readonly string[] | null;
	readonly rows: readonly CsvRow[];
	/** Cells that a row has, as most rows do. */
	readonly width: number;
	/** Rows that cannot be read at all. */
	readonly faults: readonly Fault[];
	/** Whether it looks as if separator or decimal sign were others. */
	readonly doubt: Doubt | null;
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
 * Reads comma-, semicolon- or tab-separated values. Header and byte order mark are recognised, and so are
 * separator and decimal sign unless they are given. Never throws on any text.
 */
export async function readCsv(text: string, given = RECOGNISED): Promise<Csv | Refusal> {
	if (new TextEncoder().encode(text).length > OWN_LIMITS.bytes) return 'large';
	const { separator, rows } = await rowsOf(text.replace(/^\uFEFF/, ''), given.separator);
	if (!rows.some(({ cells }) => cells.some((cell) => /\d/.test(cell)))) return 'empty';

	const halved = separator === ',' && given.decimal === ',';
	const all = halved ? withPairsJoined(rows) : rows;
	const width = mostFrequent(all.map(({ cells }) => cells.length));
	const faults: Fault[] = [];
	// A first row of names that is not as long as the others is a doubt, not a bad sample.
	const anyDecimal = given.decimal ?? decimalOf(all.flatMap(({ cells }) => cells));
	const named = !all[0]!.broken && hasHeader(all, anyDecimal);
	const samples = named && all[0]!.cells.length !== width ? all.slice(1) : all;
	const whole = samples.filter(({ number, cells, broken }) => {
		if (broken) faults.push({ row: number, reason: 'quote' });
		else if (cells.length !== width)
			faults.push({ row: number, reason: 'cells', found: cells.length, wanted: width });
		else return true;
		return false;
	});
	const decimal = given.decimal ?? decimalOf(whole.flatMap(({ cells }) => cells));
	const doubt = doubtIn(all, width, named, separator);
	const header = hasHeader(whole, decimal) ? (whole.shift()?.cells ?? null) : null;
	if (whole.length > OWN_LIMITS.rows) return 'rows';
	if (whole.length === 0) return 'empty';
	return { separator, decimal, header, rows: whole, width, faults, doubt };
}

/** Where a comma is both signs: rows with two cells for every name in the first row have one number in each two. */
function withPairsJoined([first, ...rest]: readonly CsvRow[]): CsvRow[] {
	const names = first!.cells.length;
	return [
		first!,
		...rest.map((row) =>
			row.cells.length === 2 * names ? { ...row, cells: joinedPairs(row.cells) ?? row.cells } : row
		)
	];
}

/** The first row names columns where none of its cells is a number and the rows below have numbers. */
function hasHeader([first, ...rest]: readonly CsvRow[], decimal: Decimal): boolean {
	const numeric = (cells: readonly string[]) =>
		cells.some((cell) => numberIn(cell, decimal) !== undefined);
	return first !== undefined && !numeric(first.cells) && rest.some(({ cells }) => numeric(cells));
}

function mostFrequent(numbers: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

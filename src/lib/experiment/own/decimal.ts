import { OWN_LIMITS } from './own-data';

export const DECIMALS = ['.', ','] as const;
/** What stands between a number's whole part and its fraction. */
export type Decimal = (typeof DECIMALS)[number];

/** The number a cell holds: with the file's decimal sign, U+2212 or hyphen, an exponent; undefined where it holds none. */
export function numberIn(cell: string, decimal: Decimal): number | undefined {
	const plain = cell.replace('\u2212', '-');
	const text = decimal === ',' ? plain.replace(',', '.') : plain;
	if (decimal === ',' && plain.includes('.')) return undefined;
	if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined;
	const value = Number(text);
	return Math.abs(value) <= OWN_LIMITS.value ? value : undefined;
}

/** A comma is decimal where more cells hold numbers with one than with a point. */
export function decimalOf(cells: readonly string[]): Decimal {
	const commas = cells.filter((cell) => /^[-+\u2212]?\d*,\d+(e[-+]?\d+)?$/i.test(cell)).length;
	const points = cells.filter((cell) => /^[-+\u2212]?\d*\.\d+(e[-+]?\d+)?$/i.test(cell)).length;
	return commas > points ? ',' : '.';
}

/** Every two cells made one number, [1, 5, 2, 5] → [1,5 · 2,5]; undefined where they are not all digits. */
export function joinedPairs(cells: readonly string[]): string[] | undefined {
	const halves = (cell: string, i: number): boolean =>
		(i % 2 === 0 ? /^[-+\u2212]?\d+$/ : /^\d+$/).test(cell);
	if (cells.length % 2 === 1 || !cells.every(halves)) return undefined;
	return cells.flatMap((cell, i) => (i % 2 === 0 ? [`${cell},${cells[i + 1]!}`] : []));
}

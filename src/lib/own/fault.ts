import type { Csv, Fault } from '$lib/experiment/own/csv';
import type { Column } from '$lib/experiment/own/choose';
import type { OwnWords } from '$lib/i18n/own';
import { formatInteger } from '$lib/i18n/number';

/** What is wrong with a row, in words: its number, its column and the reason. */
export function faultWords(
	fault: Fault,
	columns: readonly Column[],
	{ faults: words }: OwnWords
): string {
	const name = (column: number): string => columns[column]?.name ?? String(column + 1);
	const reason = (): string => {
		switch (fault.reason) {
			case 'cells':
				return words.cells(formatInteger(fault.found), formatInteger(fault.wanted));
			case 'quote':
				return words.quote;
			case 'empty':
				return words.empty(name(fault.column));
			case 'number':
				return words.number(fault.cell, name(fault.column));
			default:
				return fault satisfies never;
		}
	};
	return words.row(formatInteger(fault.row), reason());
}

/** What was recognised of a table, in one sentence. */
export const recognisedWords = ({ separator, decimal, header }: Csv, words: OwnWords): string =>
	words.recognised(
		words.separators[separator] ?? separator,
		words.decimals[decimal],
		words.header[header ? 'yes' : 'no']
	);

import type { Nothing } from '$lib/experiment/own/choose';
import type { Column } from '$lib/experiment/own/columns';
import type { Fault } from '$lib/experiment/own/csv';
import type { Doubt } from '$lib/experiment/own/doubt';
import type { Separator } from '$lib/experiment/own/rows';
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

/** Why the table was perhaps not read as it is meant, and what to do. */
export function doubtWords(doubt: Doubt, separator: Separator, { doubt: words }: OwnWords): string {
	const about = separator === ',' ? ` ${words.commas}` : '';
	switch (doubt.reason) {
		case 'single':
			return words.single;
		case 'pairs':
			return words.pairs(formatInteger(doubt.names), formatInteger(doubt.cells));
		case 'lengths':
			return words.lengths(formatInteger(doubt.names), formatInteger(doubt.cells)) + about;
		case 'uneven':
			return words.uneven + about;
		default:
			return doubt satisfies never;
	}
}

/** Why there is nothing to learn from, and what to do. */
export function nothingWords(nothing: Nothing, { nothing: words }: OwnWords): string {
	switch (nothing.reason) {
		case 'inputs':
		case 'rows':
			return words[nothing.reason];
		case 'target':
			return words.target(nothing.column);
		case 'class':
			return words.class(nothing.label, nothing.column);
		default:
			return nothing satisfies never;
	}
}

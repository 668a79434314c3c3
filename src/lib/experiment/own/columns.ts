import type { Csv } from './csv';
import { numberIn } from './decimal';
import { OWN_LIMITS } from './own-data';

/** What a column holds: numbers, a few labels, or neither. */
export interface Column {
	readonly name: string;
	/** Whether at least half of its filled cells are numbers. */
	readonly numeric: boolean;
	/** Its different values, few enough for classes, as numbers or letters are ordered; no, however, before yes. */
	readonly labels: readonly string[] | null;
}

export function columnsOf(csv: Csv): Column[] {
	return Array.from({ length: csv.width }, (_, k) => {
		const cells = csv.rows.map(({ cells }) => cells[k]!).filter((cell) => cell !== '');
		const numbers = cells.filter((cell) => numberIn(cell, csv.decimal) !== undefined);
		const values = [...new Set(cells)];
		const few = values.length >= 1 && values.length <= OWN_LIMITS.classes;
		const order = (a: string, b: string): number => {
			const [x, y] = [numberIn(a, csv.decimal), numberIn(b, csv.decimal)];
			return x !== undefined && y !== undefined ? x - y : a < b ? -1 : 1;
		};
		return {
			name: csv.header?.[k] || `x${k + 1}`,
			numeric: cells.length > 0 && 2 * numbers.length >= cells.length,
			labels: few ? noBeforeYes(values.toSorted(order)) : null
		};
	});
}

/** Whether there is something in it that can be learned. */
export const canBeTarget = ({ numeric, labels }: Column): boolean => numeric || labels !== null;

const NO = /^(no|nee|n|false|onwaar|neg|negative|negatief)$/i;
const YES = /^(yes|ja|y|j|true|waar|pos|positive|positief)$/i;

/** Of two classes 1 is the one that says yes, whatever the alphabet. */
function noBeforeYes(labels: readonly string[]): readonly string[] {
	const [first = '', second = '', ...others] = labels;
	return others.length === 0 && YES.test(first) && NO.test(second) ? [second, first] : labels;
}

import { numberIn, type Csv, type Fault } from './csv';
import { OWN_LIMITS, type OwnData } from './own-data';

/** What a column holds: numbers, a few labels, or neither. */
export interface Column {
	readonly name: string;
	/** Share of its filled cells that are numbers. */
	readonly numeric: boolean;
	/** Its different values, in the order in which numbers or letters stand, while they are few enough for classes. */
	readonly labels: readonly string[] | null;
}

/** Which columns are put to which use; columns count from 0. */
export interface Choice {
	readonly title: string;
	readonly inputs: readonly number[];
	readonly target: number;
	/** Whether the target's values are classes, not numbers to be predicted. */
	readonly classes: boolean;
	readonly standardised: boolean;
}

/** A column counts as numbers when at least half of its filled cells are. */
export function columnsOf(csv: Csv): Column[] {
	return Array.from({ length: csv.width }, (_, k) => {
		const cells = csv.rows.map(({ cells }) => cells[k]!).filter((cell) => cell !== '');
		const numbers = cells.filter((cell) => numberIn(cell, csv.decimal) !== undefined);
		const numeric = cells.length > 0 && 2 * numbers.length >= cells.length;
		const values = [...new Set(cells)];
		const few = values.length >= 2 && values.length <= OWN_LIMITS.classes;
		const order = (a: string, b: string): number => {
			const [x, y] = [numberIn(a, csv.decimal), numberIn(b, csv.decimal)];
			return x !== undefined && y !== undefined ? x - y : a < b ? -1 : 1;
		};
		return {
			name: csv.header?.[k] || `x${k + 1}`,
			numeric,
			labels: few ? values.toSorted(order) : null
		};
	});
}

/** What is most likely meant: the last column that can be one is the target, the numbers before it are the inputs. */
export function likelyChoice(csv: Csv, title: string): Choice {
	const columns = columnsOf(csv);
	const usable = ({ numeric, labels }: Column): boolean => numeric || labels !== null;
	const found = columns.findLastIndex(usable);
	const target = found < 0 ? columns.length - 1 : found;
	const inputs = columns.flatMap(({ numeric }, k) => (numeric && k !== target ? [k] : []));
	const { numeric, labels } = columns[target]!;
	return {
		title,
		inputs: inputs.slice(0, OWN_LIMITS.inputs),
		target,
		classes: labels !== null && (!numeric || labels.every((label) => /^\d+$/.test(label))),
		standardised: true
	};
}

/** The rows that can be used, and every reason why another cannot. */
export interface Chosen {
	/** Null where nothing is left to learn from: no input, no row, or a single class. */
	readonly data: OwnData | null;
	readonly faults: readonly Fault[];
}

/** Puts the columns to the use that was chosen. Every row is used, or there is a fault that says why not. */
export function chooseColumns(csv: Csv, choice: Choice): Chosen {
	const { inputs, target, classes } = choice;
	const columns = columnsOf(csv);
	const faults: Fault[] = [...csv.faults];
	const rows: number[][] = [];
	const targets: string[] = [];

	for (const { number: row, cells } of csv.rows) {
		const faultIn = (column: number, isLabel: boolean): Fault | null => {
			const cell = cells[column]!;
			if (cell === '') return { row, reason: 'empty', column };
			if (isLabel) return null;
			return numberIn(cell, csv.decimal) === undefined
				? { row, reason: 'number', column, cell }
				: null;
		};
		const found = [
			...inputs.map((column) => faultIn(column, false)),
			faultIn(target, classes)
		].filter((fault) => fault !== null);
		if (found.length > 0) faults.push(...found);
		else {
			rows.push(inputs.map((column) => numberIn(cells[column]!, csv.decimal)!));
			targets.push(cells[target]!);
		}
	}

	const leftOut = [...new Set(faults.map(({ row }) => row))].sort((a, b) => a - b);
	const classNames = (columns[target]?.labels ?? []).filter((label) => targets.includes(label));
	const possible = rows.length > 0 && inputs.length > 0 && (!classes || classNames.length >= 2);
	if (!possible) return { data: null, faults };
	const data: OwnData = {
		title: choice.title,
		inputNames: inputs.map((k) => columns[k]!.name),
		inputs: rows,
		target: classes
			? {
					kind: 'classes',
					classNames,
					labels: targets.map((cell) => classNames.indexOf(cell))
				}
			: {
					kind: 'values',
					names: [columns[target]!.name],
					values: targets.map((cell) => [numberIn(cell, csv.decimal)!])
				},
		standardised: choice.standardised,
		leftOut
	};
	return { data, faults };
}

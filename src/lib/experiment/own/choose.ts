import { canBeTarget, columnsOf } from './columns';
import type { Csv, Fault } from './csv';
import { numberIn } from './decimal';
import { OWN_LIMITS, type OwnData } from './own-data';

/** Which columns are put to which use; columns count from 0. */
export interface Choice {
	readonly title: string;
	readonly inputs: readonly number[];
	readonly target: number;
	/** Whether the target's values are classes, not numbers to be predicted. */
	readonly classes: boolean;
	readonly standardised: boolean;
}

/** What is most likely meant: the last column that can be one is the target, the numbers before it are the inputs. */
export function likelyChoice(csv: Csv, title: string): Choice {
	const columns = columnsOf(csv);
	const found = columns.findLastIndex(canBeTarget);
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

/** Why there is nothing to learn from. */
export type Nothing =
	/** No column is an input. */
	| { readonly reason: 'inputs' }
	/** The target's column holds neither numbers nor few enough classes. */
	| { readonly reason: 'target'; readonly column: string }
	/** Every row has a fault. */
	| { readonly reason: 'rows' }
	/** All rows that can be used belong to one class. */
	| { readonly reason: 'class'; readonly column: string; readonly label: string };

/** The rows that can be used, and every reason why another cannot. */
export type Chosen =
	| { readonly data: OwnData; readonly nothing: null; readonly faults: readonly Fault[] }
	| { readonly data: null; readonly nothing: Nothing; readonly faults: readonly Fault[] };

/** Puts the columns to the use that was chosen. Every row is used, or there is a fault that says why not. */
export function chooseColumns(csv: Csv, choice: Choice): Chosen {
	const { inputs, target, classes } = choice;
	const columns = columnsOf(csv);
	const { name: column, labels } = columns[target]!;
	if (classes ? labels === null : !canBeTarget(columns[target]!))
		return { data: null, nothing: { reason: 'target', column }, faults: csv.faults };
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
	const classNames = (labels ?? []).filter((label) => targets.includes(label));
	const without = (nothing: Nothing): Chosen => ({ data: null, nothing, faults });
	if (inputs.length === 0) return without({ reason: 'inputs' });
	if (rows.length === 0) return without({ reason: 'rows' });
	if (classes && classNames.length < 2)
		return without({ reason: 'class', column, label: classNames[0]! });

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
					names: [column],
					values: targets.map((cell) => [numberIn(cell, csv.decimal)!])
				},
		standardised: choice.standardised,
		leftOut
	};
	return { data, nothing: null, faults };
}

import type { Parameters } from '$lib/engine/perceptron';
import { WEIGHT, typed } from './typed';

/** One layer's weights and biases as a table: a row for every neuron, the bias last. */
export type Table = readonly (readonly number[])[];

/** What is wrong with a block of cells; rows and columns of the block count from 1. */
export type PasteFault =
	| { readonly kind: 'none' }
	| { readonly kind: 'bad'; readonly row: number; readonly column: number; readonly cell: string }
	| { readonly kind: 'large'; readonly rows: number; readonly columns: number };

export const tableOf = ({ weights, biases }: Parameters, l: number): Table =>
	weights[l]!.map((row, j) => [...row, biases[l]![j]!]);

/** The parameters with the table of one layer in place of its own. */
export const withTable = (
	{ weights, biases }: Parameters,
	l: number,
	table: Table
): Parameters => ({
	weights: weights.with(
		l,
		table.map((row) => row.slice(0, -1))
	),
	biases: biases.with(
		l,
		table.map((row) => row.at(-1)!)
	)
});

/** The table with a block of cells from a spreadsheet in it, from a row and a column on. */
export function pasteInto(
	table: Table,
	row: number,
	column: number,
	text: string
): Table | PasteFault {
	const lines = text.replace(/[\r\n]+$/, '').split(/\r?\n/);
	const block = lines.map((line) => line.split(line.includes('\t') ? '\t' : ';'));
	if (text.trim() === '') return { kind: 'none' };
	const columns = Math.max(...block.map(({ length }) => length));
	if (row + block.length > table.length || column + columns > table[0]!.length)
		return { kind: 'large', rows: block.length, columns };
	const pasted = table.map((cells) => [...cells]);
	for (const [i, cells] of block.entries())
		for (const [k, cell] of cells.entries()) {
			const value = typed(cell, WEIGHT);
			if (value === undefined) return { kind: 'bad', row: i + 1, column: k + 1, cell: cell.trim() };
			pasted[row + i]![column + k] = value;
		}
	return pasted;
}

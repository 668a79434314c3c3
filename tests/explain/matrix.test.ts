import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import { matrixOf, type MatrixView } from '$lib/explain/matrix';
import type { Moment } from '$lib/timeline/moment';
import { expectClose } from '../support/close';
import { editedProblems } from '../support/problems';
import { momentsOf, runs } from './runs';

const loose = { rtol: 1e-9, atol: 1e-12 };

/** Σ over the columns of cell · head, plus what is added beside. */
const rowTimesHeads = (view: MatrixView, j: number, plus = 0): number =>
	view.cells[j]!.reduce((sum, cell, k) => sum + cell * view.columns[k]!.value!.value, plus);

/** Multiplies a view out as its title says. */
function check(view: MatrixView, moment: Moment): void {
	const { cursor, layers } = moment;
	if (!('layer' in cursor)) throw new Error('no layer');
	const layer = layers[cursor.layer]!;
	const [first, second] = view.side;
	expect(view.cells).toHaveLength(view.rows.length);
	for (const row of view.cells) expect(row).toHaveLength(view.columns.length);

	if (cursor.kind === 'forward') {
		const z = view.rows.map((_, j) => rowTimesHeads(view, j, first!.values[j]));
		expectClose(z, second!.values, loose, 'z');
		expect(second!.values).toEqual(layer.z);
	} else if (view.name === 'gradient') {
		const product = view.rows.map((row) =>
			view.columns.map((column) => row.value!.value * column.value!.value)
		);
		expectClose(product, view.cells, loose, 'dW');
	} else if (view.name === 'blame') {
		expectClose(
			view.rows.map((_, k) => rowTimesHeads(view, k)),
			first!.values,
			loose,
			'da'
		);
		expect(first!.values).toEqual(layers[cursor.layer - 1]!.da);
	} else if (view.name === 'change') {
		const was = layer.before!;
		const is = was.weights.map((row, j) => row.map((w, k) => w + view.cells[j]![k]!));
		const biases = was.biases.map((b, j) => b + first!.values[j]!);
		// Where the result was then replaced by hand, what the update had computed counts.
		for (const { what, value, was } of moment.changes) {
			if (!('layer' in what) || what.layer !== cursor.layer) continue;
			const [row, at] =
				what.kind === 'weight' ? [is[what.neuron]!, what.input] : [biases, what.neuron];
			expectClose(row[at], was, loose, 'before the change');
			row[at] = value;
		}
		expectClose(is, layer.weights, loose, 'W');
		expectClose(biases, layer.biases, loose, 'b');
	} else {
		expect([view.cells, first!.values]).toEqual([layer.weights, layer.biases]);
	}
}

function checkAll(problem: Problem, most?: number): void {
	for (const moment of momentsOf(problem, most)) {
		const views = matrixOf(moment, problem);
		expect(views.length > 0).toBe('layer' in moment.cursor);
		for (const view of views) check(view, moment);
	}
}

test.each(runs)('%s: every matrix multiplies out as its title says', (_, problem) => {
	checkAll(problem, 120);
});

test('so does every matrix of any network, loss and batch size', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			checkAll(problem, 60);
		})
	);
});

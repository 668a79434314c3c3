import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Perceptron } from '$lib/engine/perceptron';
import type { Changeable, Edit } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import { placesOf } from '$lib/compare/parameters';
import { numberAt, parameterAt, setNumber } from '$lib/timeline/change';
import { listParameters } from '$lib/timeline/copies';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { editedProblems, problems } from '../support/problems';

/** Every moment of the run with these changes. */
function momentsOf(problem: Problem, edits: readonly Edit[]): Moment[] {
	const timeline = new Timeline({ ...problem, edits });
	return Array.from({ length: timeline.length + 1 }, (_, step) => timeline.at(step));
}

test('what comes before a change is untouched, and its own step shows it', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			problem.edits.forEach((edit, i) => {
				const before = momentsOf(problem, problem.edits.slice(0, i));
				const after = momentsOf(problem, problem.edits.slice(0, i + 1));
				if (edit.step >= after.length) return;
				expect(after.slice(0, edit.step)).toEqual(before.slice(0, edit.step));
				const moment = after[edit.step]!;
				expect(numberAt(moment, edit.what)).toBe(edit.value);
				expect(moment.changes.at(-1)).toMatchObject(edit);
			});
		}),
		{ numRuns: 60 }
	);
});

test('what is written in the place of a parameter is read there, and nowhere else', () => {
	fc.assert(
		fc.property(problems, ({ inputs, layers, samples }) => {
			const network = new Perceptron(inputs, layers);
			const places = placesOf(inputs, layers);
			for (const place of places) {
				expect(setNumber(place, 42, network, samples)).toBe(0);
				const now = listParameters(network);
				for (const other of places) expect(parameterAt(now, other)).toBe(other === place ? 42 : 0);
				setNumber(place, 0, network, samples);
			}
		}),
		{ numRuns: 20 }
	);
});

test('a number changed to what it is changes nothing', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			const original = momentsOf(problem, []);
			const idle = problem.edits
				.filter(({ step }) => step < original.length)
				.map((edit) => ({ ...edit, value: numberAt(original[edit.step]!, edit.what) }));
			const same = momentsOf(problem, idle).map((moment) => ({ ...moment, changes: [] }));
			expect(same).toEqual(original);
		})
	);
});

test('a change at the start is the same as other initial parameters', () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const [first] = momentsOf(problem, []);
			const init = structuredClone(first!.parameters) as unknown as {
				weights: number[][][];
				biases: number[][];
			};
			init.weights[0]![0]![0] = 0.25;
			init.biases.at(-1)![0] = -1;
			const { layers } = problem;
			const edits: Edit[] = [
				{ step: 0, what: { kind: 'weight', layer: 0, neuron: 0, input: 0 }, value: 0.25 },
				{ step: 0, what: { kind: 'bias', layer: layers.length - 1, neuron: 0 }, value: -1 }
			];
			// Without the shuffle's draws, which follow those of the weights.
			const given = { ...problem, shuffle: false };
			const changed = momentsOf(given, edits).map((moment) => ({ ...moment, changes: [] }));
			expect(changed).toEqual(momentsOf({ ...given, init }, []));
		})
	);
});

describe('the step of a change is run with it', () => {
	const problem: Problem = {
		inputs: 1,
		layers: [
			{ units: 1, activation: 'linear' },
			{ units: 1, activation: 'linear' }
		],
		loss: 'half_squared_error',
		learningRate: 0.5,
		epochs: 2,
		batchSize: 1,
		shuffle: false,
		seed: 0,
		init: { weights: [[[2]], [[3]]], biases: [[0], [0]] },
		samples: { inputs: [Float64Array.of(1)], targets: [Float64Array.of(4)] },
		edits: []
	};
	const weight = (layer: number): Changeable => ({ kind: 'weight', layer, neuron: 0, input: 0 });
	const at = (step: number, ...edits: Edit[]): Moment =>
		new Timeline({ ...problem, edits }).at(step);
	// 1 epoch, 2 sample, 3–4 forward, 5 loss, 6 gradient, 7 backward 2, 8 update 2, 9 backward 1, 10 update 1

	test('forward: z is that of the new weight', () => {
		expect(at(3, { step: 3, what: weight(0), value: 5 }).layers[0]!.z).toEqual([5]);
	});

	test('loss: the output meets the new target', () => {
		const edit: Edit = { step: 5, what: { kind: 'target', sample: 0, output: 0 }, value: 10 };
		expect(at(5, edit)).toMatchObject({ loss: 8, sample: { target: [10] } });
		expect(at(5)).toMatchObject({ loss: 2, sample: { target: [4] } });
	});

	test('backward: the blame goes down the new weight, and the update begins with it', () => {
		const edit: Edit = { step: 7, what: weight(1), value: -1 };
		expect(at(7, edit).layers[0]!.da).toEqual([-2]);
		expect(at(8, edit).layers[1]).toMatchObject({
			before: { weights: [[-1]] },
			weights: [[-1 - 0.5 * 2 * 2]]
		});
	});

	test('update: its result is replaced, and what it was is told', () => {
		const edit: Edit = { step: 8, what: weight(1), value: 7 };
		const { layers, changes } = at(8, edit);
		expect(layers[1]).toMatchObject({ before: { weights: [[3]] }, weights: [[7]] });
		expect(changes).toEqual([{ ...edit, was: 3 - 0.5 * 2 * 2 }]);
		// The layer below has its blame already, from the weight before.
		expect(at(9, edit).layers[0]!.da).toEqual([6]);
	});

	test('a changed input stays changed in later epochs, and the original is not touched', () => {
		const edit: Edit = { step: 2, what: { kind: 'input', sample: 0, input: 0 }, value: 3 };
		const timeline = new Timeline({ ...problem, edits: [edit] });
		for (const step of [2, 13]) expect(timeline.at(step).sample!.input).toEqual([3]);
		expect(timeline.at(1).samples.inputs[0]).toEqual(Float64Array.of(1));
		expect(problem.samples.inputs[0]).toEqual(Float64Array.of(1));
	});
});

import { describe, expect, test } from 'vitest';
import { parseKey } from '$lib/experiment/edit';
import { defaultExperiment } from '$lib/experiment/presets';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { isLate, lateBefore } from '$lib/explain/changed';
import { Timeline } from '$lib/timeline/timeline';

const xor = defaultExperiment('xor');
const problem: Problem = problemOf(xor, loadDataset(xor.data) as Dataset);
// 2 sample, 3–4 forward, 5 loss, 6 gradient, 7 backward 2, 8 update 2, 9 backward 1, 10 update 1
const index = new Timeline(problem).at(2).sample!.index;

describe('a sample had already used', () => {
	test.each([
		['w1.1.1', [4, 5, 6, 7, 8, 9]],
		['b1.2', [4, 5, 6, 7, 8, 9]],
		['w2.1.1', [5, 6, 7]],
		[`x${index}.1`, [4, 5, 6, 7, 8, 9]],
		[`x${(index + 1) % 4}.1`, []],
		[`t${index}.1`, [6, 7, 8, 9, 10]]
	])('%s at steps %j', (key, late) => {
		const what = parseKey(key)!;
		const timeline = new Timeline(problem);
		const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
		expect(steps.filter((step) => isLate(timeline.at(step), what, 1))).toEqual(late);
	});

	test.each(['w1.1.1', 'w2.1.1', `x${index}.1`, `t${index}.1`])(
		'nothing of %s where the change leads to what it would have led to from the beginning of the sample',
		(key) => {
			const what = parseKey(key)!;
			const after = (step: number) => {
				const edits = [{ step, what, value: 0.25 }];
				const { parameters, lossSum } = new Timeline({ ...problem, edits }).at(10);
				return { parameters, lossSum };
			};
			const original = new Timeline(problem);
			for (let step = 3; step < 8; step++) {
				if (isLate(original.at(step), what, 1)) expect(after(step)).not.toEqual(after(2));
				else expect(after(step)).toEqual(after(2));
			}
		}
	);
});

describe('a number changed after it had been used', () => {
	const edited = (key: string, step: number): Problem => ({
		...problem,
		edits: [{ step, what: parseKey(key)!, value: 0.25 }]
	});
	const told = (run: Problem) => {
		const timeline = new Timeline(run);
		return Array.from({ length: 25 }, (_, step) => step).filter((step) =>
			lateBefore(timeline.at(step), run)
		);
	};

	test('is told of at the later steps of that sample, and no further', () => {
		expect(told(edited('w1.1.1', 5))).toEqual([6, 7, 8, 9, 10]);
		expect(told(edited('w1.1.1', 14))).toEqual([15, 16, 17, 18, 19]);
	});

	test('is not told of where the change came in time', () => {
		expect(told(edited('w1.1.1', 3))).toEqual([]);
		expect(told(edited('w2.1.1', 8))).toEqual([]);
	});
});

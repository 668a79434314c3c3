import { describe, expect, test } from 'vitest';
import { everyStep, everyUpdate, withoutStops } from '../../bench/backstep';
import type { Contestant, Outcome } from '../../bench/contestant';
import { flatLoop } from '../../bench/flat-loop';
import { playground } from '../../bench/playground';
import { TASKS, type Task } from '../../bench/task';
import { expectClose } from '../support/close';

/** What comes of two epochs. */
function trained({ begin }: Contestant, task: Task): Outcome {
	const trainer = begin(task)!;
	trainer.train(2);
	return trainer.outcome!();
}

describe.each(TASKS)('on $name', (task) => {
	const reference = trained(flatLoop, task);

	test('training changes every layer', () => {
		let first = 0;
		for (const { weights, biases } of task.parameters) {
			const before = [...weights, ...biases];
			const after = reference.parameters.slice(first, first + before.length);
			expect(after).not.toEqual(before);
			first += before.length;
		}
	});

	test('fit() ends with the same bits however often it stops', () => {
		const unwatched = trained(withoutStops, task);
		expect(trained(everyUpdate, task)).toEqual(unwatched);
		expect(trained(everyStep, task)).toEqual(unwatched);
	});

	test.each([withoutStops, playground])('$name does what the plain flat loop does', (other) => {
		const close = { rtol: 1e-9, atol: 0 };
		const { parameters, lossSum } = trained(other, task);
		expectClose(parameters, reference.parameters, close, 'parameters');
		expectClose(lossSum, reference.lossSum, close, 'sum of losses');
	});
});

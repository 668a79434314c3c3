import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf } from '$lib/timeline/moment';
import { scheduleOf } from '$lib/timeline/schedule';
import { Walk } from '$lib/timeline/walk';
import { editedProblems } from '../support/problems';

test('a walk rests where a batch is done and where an epoch ends, and nowhere else', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			const schedule = scheduleOf(problem);
			const walk = new Walk(problem, schedule);
			for (let step = 1; step <= schedule.length; step++) {
				const cursor = schedule.cursorOf(step);
				const batchDone = cursor.kind === 'update' && cursor.layer === 0;
				if (!batchDone && cursor.kind !== 'epoch-end') continue;
				expect(walk.toNextRest()).toBe(batchDone ? 'batch' : 'epoch-end');
				expect(walk.step).toBe(step);
			}
			expect(() => walk.toNextRest()).toThrow(RangeError);
		})
	);
});

test('a walk taken up where another rests goes on as that one does, wherever its checkpoint is sent', () => {
	fc.assert(
		fc.property(editedProblems, fc.nat(), (problem, rests) => {
			const schedule = scheduleOf(problem);
			const walk = new Walk(problem, schedule);
			const batches = schedule.epochs * schedule.batchesPerEpoch;
			for (let left = rests % batches; left > 0;) if (walk.toNextRest() === 'batch') left--;
			const checkpoint = structuredClone(walk.checkpoint());
			const other = new Walk(problem, schedule, checkpoint);
			for (const each of [walk, other]) each.to(schedule.length);
			expect(momentOf(other, problem)).toEqual(momentOf(walk, problem));
			expect(other.progress.random.uint32()).toBe(walk.progress.random.uint32());
		})
	);
});

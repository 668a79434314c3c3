import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { OutcomeSchema, pointsOf } from '$lib/quiz/run/outcome';
import { endings } from './turns';

test('skipping, looking ahead and having it shown earn nothing, whatever else was done', () => {
	fc.assert(
		fc.property(endings, fc.constantFrom('skipped', 'ahead', 'revealed'), (ending, what) => {
			expect(pointsOf({ ...ending, [what]: true })).toBe(0);
		})
	);
});

test('a wrong try or a hint costs half a point, and only that', () => {
	fc.assert(
		fc.property(endings, (ending) => {
			const earned = { ...ending, right: true, skipped: false, ahead: false, revealed: false };
			expect(pointsOf(earned)).toBe(ending.wrong + ending.hints > 0 ? 0.5 : 1);
			expect(pointsOf({ ...earned, right: false })).toBe(0);
		})
	);
});

test('an outcome that was kept is the same when it is read', () => {
	fc.assert(
		fc.property(fc.string(), endings, (name, ending) => {
			const outcome = { name, ...ending };
			expect(v.parse(OutcomeSchema, JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
		})
	);
});

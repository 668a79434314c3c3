import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '$lib/experiment/limits';
import { COUNT, USUAL_PLAN, readPlan, writePlan } from '$lib/quiz/run/plan';
import { STRICTNESS } from '$lib/quiz/strictness';
import { plans } from './plans';

test('a plan comes back from its address, whatever else stands there', () => {
	fc.assert(
		fc.property(plans, (plan) => {
			expect(readPlan(`#v=1&data=xor&step=3&${writePlan(plan)}`)).toEqual({ plan, notes: [] });
		})
	);
});

test('the usual plan is written as its topics alone', () => {
	expect(writePlan(USUAL_PLAN)).toBe('quiz=epoch,compute,predict,rate,order');
});

test('an address without a quiz has no plan', () => {
	expect(readPlan('#v=1&data=xor&count=3')).toEqual({ plan: null, notes: [] });
});

test('any text gives a plan that can be had, and what could not be had is noted once', () => {
	fc.assert(
		fc.property(
			fc.string(),
			fc.string(),
			fc.string(),
			fc.string(),
			(quiz, count, qseed, strict) => {
				const given = new URLSearchParams({ quiz, count, qseed, strict });
				const { plan, notes } = readPlan(given.toString());
				expect(readPlan(writePlan(plan!))).toEqual({ plan, notes: [] });
				expect(new Set(notes.map(({ key }) => key)).size).toBe(notes.length);
				if (!(STRICTNESS as readonly string[]).includes(strict))
					expect(notes.map(({ key }) => key)).toContain('strict');
			}
		)
	);
});

test('what cannot be had is replaced by the nearest there is', () => {
	const { plan, notes } = readPlan('quiz=epoch,nonsense&count=99&qseed=-1&strict=very');
	expect(plan).toMatchObject({ count: 50, seed: 0, strictness: 'usual' });
	expect(writePlan(plan!)).toBe('quiz=epoch&count=50&qseed=0');
	expect(notes).toEqual([
		{ key: 'quiz', given: 'epoch,nonsense', used: 'epoch' },
		{ key: 'count', given: '99', used: '50', range: COUNT },
		{ key: 'qseed', given: '-1', used: '0', range: LIMITS.seed },
		{ key: 'strict', given: 'very', used: 'usual' }
	]);
});

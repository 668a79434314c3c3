import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { MISTAKES } from '$lib/quiz/mistake';
import { CONFIDENCE, OutcomeSchema, pointsOf, type Outcome } from '$lib/quiz/run/outcome';
import { resultsOf } from '$lib/quiz/run/results';
import { KIND_NAMES, topicOf } from '$lib/quiz/topics';

const texts = fc.array(fc.string(), { maxLength: 3 });
const outcomes: fc.Arbitrary<Outcome> = fc.record({
	kind: fc.constantFrom(...KIND_NAMES),
	seed: fc.nat(),
	right: fc.boolean(),
	wrong: fc.nat(3),
	hints: fc.nat(2),
	revealed: fc.boolean(),
	skipped: fc.boolean(),
	ahead: fc.boolean(),
	confidence: fc.option(fc.constantFrom(...CONFIDENCE)),
	causes: fc.subarray([...MISTAKES], { maxLength: 3 }),
	answer: fc.option(
		fc.oneof(
			fc.record({ kind: fc.constant('number' as const), typed: fc.string() }),
			fc.record({ kind: fc.constant('choice' as const), chosen: fc.nat(4) }),
			fc.record({ kind: fc.constant('order' as const), order: fc.array(fc.nat(5)) }),
			fc.record({ kind: fc.constant('blanks' as const), typed: texts }),
			fc.record({ kind: fc.constant('play' as const), typed: texts })
		)
	)
});

test('skipping, looking ahead and having it shown earn nothing, whatever else was done', () => {
	fc.assert(
		fc.property(outcomes, fc.constantFrom('skipped', 'ahead', 'revealed'), (outcome, what) => {
			expect(pointsOf({ ...outcome, [what]: true })).toBe(0);
		})
	);
});

test('a wrong try or a hint costs half a point, and only that', () => {
	fc.assert(
		fc.property(outcomes, (outcome) => {
			const earned = { ...outcome, right: true, skipped: false, ahead: false, revealed: false };
			expect(pointsOf(earned)).toBe(outcome.wrong + outcome.hints > 0 ? 0.5 : 1);
			expect(pointsOf({ ...earned, right: false })).toBe(0);
		})
	);
});

test('an outcome that was kept is the same when it is read', () => {
	fc.assert(
		fc.property(outcomes, (outcome) => {
			expect(v.parse(OutcomeSchema, JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
		})
	);
});

test('results by topic add up to the whole, and every mistake that was made is counted', () => {
	fc.assert(
		fc.property(fc.array(outcomes, { maxLength: 12 }), (run) => {
			const results = resultsOf(run);
			const sum = (key: 'asked' | 'clean' | 'points'): number =>
				results.topics.reduce((total, topic) => total + topic[key], 0);
			expect(sum('asked')).toBe(run.length);
			expect(sum('clean')).toBe(results.clean);
			expect(sum('points')).toBe(results.points);
			for (const { id, times, kinds } of results.mistakes) {
				const made = run.filter(({ causes }) => causes.includes(id));
				expect(times).toBe(made.length);
				expect(new Set(kinds)).toEqual(new Set(made.map(({ kind }) => kind)));
			}
			const all = new Set(run.flatMap(({ causes }) => causes));
			expect(new Set(results.mistakes.map(({ id }) => id))).toEqual(all);
			for (const { topic } of results.topics)
				expect(run.some(({ kind }) => topicOf(kind) === topic)).toBe(true);
		})
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISTAKES } from '$lib/quiz/mistake';
import { nextQuestion, type Next, type Tried } from '$lib/quiz/run/next';
import { CLEAN, isClean, type Ending } from '$lib/quiz/run/outcome';
import { USUAL_PLAN, type Plan } from '$lib/quiz/run/plan';
import { RISING } from '$lib/quiz/run/syllabus';
import { isSame, questionFor } from '$lib/quiz/run/variant';
import type { Setting } from '$lib/quiz/setting';
import { KIND_NAMES, TOPICS } from '$lib/quiz/topics';
import { voices } from '../laws';
import { settingOf, settings } from '../settings';
import { plans } from './plans';

const missed: Ending = { ...CLEAN, right: false, revealed: true };

const ends: fc.Arbitrary<Ending> = fc.record({
	right: fc.boolean(),
	wrong: fc.nat(3),
	hints: fc.nat(1),
	revealed: fc.boolean(),
	skipped: fc.boolean(),
	ahead: fc.boolean(),
	confidence: fc.constant(null),
	causes: fc.subarray([...MISTAKES], { maxLength: 2 }),
	answer: fc.constant(null)
});

/** Takes a whole quiz; the k-th question ends as `endings` says, or cleanly. */
function take(plan: Plan, setting: Setting, endings: readonly Ending[]) {
	const asked: Next[] = [];
	const outcomes: Tried[] = [];
	for (;;) {
		const next = nextQuestion(plan, outcomes, setting);
		if (!next) return { asked, outcomes };
		const { kind, seed } = next;
		asked.push(next);
		outcomes.push({ kind, seed, ...(endings[outcomes.length] ?? CLEAN) });
	}
}

const runs = fc.record({
	plan: plans.map((plan) => ({ ...plan, count: Math.min(plan.count, 14) })),
	setting: settings,
	endings: fc.array(ends, { maxLength: 14 })
});

test('every quiz ends, with no more questions than were planned, all of kinds that were chosen', () => {
	fc.assert(
		fc.property(runs, ({ plan, setting, endings }) => {
			const { asked } = take(plan, setting, endings);
			expect(asked.length).toBeLessThanOrEqual(plan.count);
			for (const { kind } of asked) expect(plan.kinds).toContain(kind);
		})
	);
});

test('nothing is asked twice in a row', () => {
	fc.assert(
		fc.property(runs, ({ plan, setting, endings }) => {
			const { asked } = take(plan, setting, endings);
			asked.slice(1).forEach(({ question }, i) => {
				expect(isSame(question, asked[i]!.question)).toBe(false);
			});
			expect(asked.length).toBeLessThanOrEqual(plan.count);
		})
	);
});

test('a question is made again from its variant, and the same run gives the same quiz', () => {
	fc.assert(
		fc.property(runs, ({ plan, setting, endings }) => {
			const { asked } = take(plan, setting, endings);
			asked.forEach((next, i) =>
				expect(isSame(questionFor(setting, next, i)!, next.question)).toBe(true)
			);
			const again = take(plan, setting, endings).asked;
			expect(again.map(({ kind, seed }) => [kind, seed])).toEqual(
				asked.map(({ kind, seed }) => [kind, seed])
			);
		}),
		{ numRuns: 40 }
	);
});

test('what went wrong comes again after two others, as another variant', () => {
	const setting = settingOf('data=xor');
	fc.assert(
		fc.property(fc.nat(6), fc.integer({ min: 0, max: 1e6 }), (k, seed) => {
			const plan = { ...USUAL_PLAN, seed };
			const endings = Array.from({ length: 10 }, (_, i) => (i === k ? missed : CLEAN));
			const { asked, outcomes } = take(plan, setting, endings);
			expect(isClean(outcomes[k]!)).toBe(false);
			expect(asked[k + 3]!.kind).toBe(asked[k]!.kind);
			expect(isSame(asked[k + 3]!.question, asked[k]!.question)).toBe(false);
			// Once it has gone well, it does not come again.
			expect(asked.slice(k + 4).map(({ kind }) => kind)).not.toContain(asked[k]!.kind);
		}),
		{ numRuns: 60 }
	);
});

test('the course’s own question is the first of the usual quiz, whatever the run and the seed', () => {
	fc.assert(
		fc.property(settings, fc.integer({ min: 0, max: 1e6 }), (setting, seed) => {
			const first = nextQuestion({ ...USUAL_PLAN, seed }, [], setting);
			expect(first?.question.prompt(voices[0]!)).toBe(
				'What is one full pass over the training set called?'
			);
		})
	);
});

test('a quiz in which all goes well rises from counting to computing and asks nothing twice', () => {
	const setting = settingOf('data=xor');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const levels = take({ ...USUAL_PLAN, seed }, setting, []).asked.map(({ kind }) =>
				RISING.indexOf(kind)
			);
			expect(levels).toHaveLength(10);
			// A kind that this run has no question for is replaced by another, at the end.
			expect(new Set(levels).size).toBe(10);
			expect(levels[0]).toBe(0);
		}),
		{ numRuns: 60 }
	);
});

test('every kind has its level', () => {
	expect([...RISING].sort()).toEqual([...KIND_NAMES].sort());
});

test('whatever is asked about epochs, samples, batches and the loop can be seen in the run', () => {
	const setting = settingOf('data=xor');
	for (const kind of [...TOPICS.epoch, ...TOPICS.order])
		for (let seed = 0; seed < 20; seed++) {
			const { place, sight } = questionFor(setting, { kind, seed }, 0)!;
			const { shows } = (place ?? sight)!;
			expect(setting.timeline.schedule.cursorOf(shows).kind).not.toBe('start');
		}
});

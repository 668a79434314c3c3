import fc from 'fast-check';
import { MISTAKES, type Cause } from '$lib/quiz/mistake';
import type { Question } from '$lib/quiz/question';
import { CONFIDENCE, type Ending } from '$lib/quiz/run/outcome';
import type { Turn } from '$lib/quiz/run/source';
import { KIND_NAMES } from '$lib/quiz/topics';

const texts = fc.array(fc.string(), { maxLength: 3 });

const remarks = fc.constantFrom('That is z.', { en: 'Unchanged.', nl: 'Ongewijzigd.' });
const causes: fc.Arbitrary<Cause[]> = fc
	.tuple(fc.subarray([...MISTAKES], { maxLength: 2 }), fc.uniqueArray(remarks, { maxLength: 2 }))
	.map(([known, own]) => [...known, ...own.map((remark) => ({ remark }))]);

/** Everything that can come of a question. */
export const endings: fc.Arbitrary<Ending> = fc.record({
	right: fc.boolean(),
	wrong: fc.nat(3),
	hints: fc.nat(2),
	revealed: fc.boolean(),
	skipped: fc.boolean(),
	ahead: fc.boolean(),
	confidence: fc.option(fc.constantFrom(...CONFIDENCE)),
	causes,
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

const questionOf = (kind: Question['kind']): Question => ({
	kind,
	place: null,
	prompt: () => 'What is it?',
	hint: null,
	given: [],
	asked: { kind: 'number', value: 1, tolerance: 0, mistakes: [] },
	solution: { equations: [], said: null }
});

/** Questions of every kind, and what came of them. */
export const turns: fc.Arbitrary<Turn[]> = fc.array(
	fc.record({
		name: fc.string(),
		question: fc.constantFrom(...KIND_NAMES, 'own' as const).map(questionOf),
		address: fc.constant(null),
		ending: endings
	}),
	{ maxLength: 12 }
);

import fc from 'fast-check';
import type { Answer } from '$lib/quiz/grade';
import { Draw } from '$lib/quiz/draw';
import { questionOf } from '$lib/quiz/kinds';
import type { Question } from '$lib/quiz/question';
import { KIND_NAMES } from '$lib/quiz/topics';
import { modelAnswer } from '$lib/quiz/run/told';
import { seeds } from '../../support/problems';
import { voices } from '../laws';
import { settings } from '../settings';

/** Questions of every kind about runs that students meet. */
export const questions: fc.Arbitrary<Question> = fc
	.tuple(settings, fc.constantFrom(...KIND_NAMES), seeds)
	.map(([setting, kind, seed]) => questionOf(kind, setting, new Draw(seed)))
	.filter((question) => question !== null);

/** What somebody may type: a number as people write it, or anything. */
const typed = fc.oneof(
	fc.double({ noNaN: true }).map(String),
	fc
		.double({ min: -1000, max: 1000, noNaN: true })
		.map((value) => value.toFixed(3).replace('.', ',')),
	fc.string({ unit: 'grapheme', maxLength: 400 })
);

/** An answer of the kind that is asked for, mostly a wrong one. */
export const answersTo = ({ asked }: Question): fc.Arbitrary<Answer> => {
	const model = modelAnswer(asked, voices[0]!);
	switch (model.kind) {
		case 'number':
			return fc.record({ kind: fc.constant('number' as const), typed });
		case 'choice': {
			const most = asked.kind === 'choice' ? asked.options.length - 1 : 0;
			return fc.record({ kind: fc.constant('choice' as const), chosen: fc.nat(most) });
		}
		case 'order':
			return fc
				.shuffledSubarray([...model.order], { minLength: model.order.length })
				.map((order) => ({ kind: 'order', order }));
		case 'blanks':
		case 'play': {
			const { length } = model.typed;
			const { kind } = model;
			return fc
				.array(typed, { minLength: length, maxLength: length })
				.map((typed) => ({ kind, typed }));
		}
		default:
			return model satisfies never;
	}
};

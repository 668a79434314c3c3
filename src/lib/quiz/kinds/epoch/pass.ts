import { choiceAsked } from '../../choice';
import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import { countAsked } from '../../number';
import type { Question } from '../../question';
import { GENERAL, anyOf, inWords } from '../any-of';

/** What is taken for an epoch, and the mistake that this is. */
const TAKEN = {
	batch: 'epoch-is-batch',
	update: 'epoch-is-update',
	sample: 'epoch-is-sample',
	iteration: 'epoch-is-update'
} as const satisfies Record<string, MistakeId>;

type Wording = 'pass' | 'seen' | 'code';
const WORDINGS: readonly Wording[] = ['pass', 'seen', 'code'];

const calledAs = (wording: Wording, draw: Draw): Question => {
	// “Iteration” is another word for an update: one of the two is enough.
	const others = draw.shuffled([draw.pick(['update', 'iteration'] as const), 'batch', 'sample']);
	return {
		kind: 'pass',
		...GENERAL,
		prompt: ({ quiz }) => quiz.epoch.pass.called[wording],
		hint: ({ quiz }) => quiz.epoch.pass.hint,
		asked: choiceAsked(
			draw,
			({ quiz }) => quiz.epoch.pass.names.epoch,
			(others as (keyof typeof TAKEN)[]).map((name) => [
				({ quiz }) => quiz.epoch.pass.names[name],
				TAKEN[name]
			])
		),
		solution: inWords(({ quiz }) => quiz.epoch.pass.why)
	};
};

/** The course's own question, with which the default quiz begins: what is one full pass over the training set called? */
export const coursesOwn: Kind = (_, draw) => calledAs('pass', draw);

const called: Kind = (_, draw) => calledAs(draw.pick(WORDINGS), draw);

const means: Kind = (_, draw) => {
	const wording = draw.pick(['is', 'trained'] as const);
	return {
		kind: 'pass',
		...GENERAL,
		prompt: ({ quiz }) => quiz.epoch.pass.means[wording],
		hint: ({ quiz }) => quiz.epoch.pass.hint,
		asked: choiceAsked(
			draw,
			({ quiz }) => quiz.epoch.pass.meanings.epoch,
			(['update', 'batch', 'sample'] as const).map((name) => [
				({ quiz }) => quiz.epoch.pass.meanings[name],
				TAKEN[name]
			])
		),
		solution: inWords(({ quiz }) => quiz.epoch.pass.why)
	};
};

/** How many epochs so many visits are. */
const count: Kind = (_, draw) => {
	const size = draw.pick([2, 4, 5, 8, 10, 20]);
	const batches = 2 + draw.below(12);
	const samples = size * batches;
	const epochs = 2 + draw.below(9);
	const visits = samples * epochs;
	return {
		kind: 'pass',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.pass.count(integer(samples), integer(size), integer(visits)),
		hint: ({ quiz }) => quiz.epoch.pass.countHint,
		asked: countAsked(epochs, [
			{ cause: 'epoch-is-sample', value: visits },
			{ cause: 'epoch-is-update', value: visits / size },
			{ cause: 'counted-from-zero', value: epochs - 1 },
			{ cause: 'counted-from-zero', value: epochs + 1 }
		]),
		solution: inWords(({ quiz, format: { integer } }) =>
			quiz.epoch.pass.countWhy(integer(visits), integer(samples), integer(epochs))
		)
	};
};

export const pass = anyOf(called, means, count);

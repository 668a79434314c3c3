import { choiceAsked, type Wrong } from '../../choice';
import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { Cause } from '../../mistake';
import type { Question } from '../../question';
import type { Said } from '../../voice';
import { GENERAL, anyOf, inWords } from '../any-of';

const ask = (
	draw: Draw,
	prompt: Said,
	right: Said,
	wrong: readonly Wrong[],
	why: Said
): Question => ({
	kind: 'shuffle',
	...GENERAL,
	prompt,
	hint: ({ quiz }) => quiz.epoch.shuffle.hint,
	asked: choiceAsked(draw, right, wrong),
	solution: inWords(why)
});

const changes: Kind = (_, draw) =>
	ask(
		draw,
		({ quiz }) => quiz.epoch.shuffle.changes.prompt,
		({ quiz }) => quiz.epoch.shuffle.changes.right,
		[
			[({ quiz }) => quiz.epoch.shuffle.changes.targets, 'shuffle-changes-data'],
			[({ quiz }) => quiz.epoch.shuffle.changes.updates, 'shuffle-trains-more'],
			[({ quiz }) => quiz.epoch.shuffle.changes.samples, 'shuffle-trains-more']
		],
		({ quiz }) => quiz.epoch.shuffle.changes.why
	);

const stays: Kind = (_, draw) =>
	ask(
		draw,
		({ quiz }) => quiz.epoch.shuffle.stays.prompt,
		({ quiz }) => quiz.epoch.shuffle.stays.right,
		(['order', 'loss', 'weights'] as const).map((what) => [
			({ quiz }) => quiz.epoch.shuffle.stays[what],
			null
		]),
		({ quiz }) => quiz.epoch.shuffle.stays.why
	);

const reason: Kind = (_, draw) =>
	ask(
		draw,
		({ quiz }) => quiz.epoch.shuffle.reason.prompt,
		({ quiz }) => quiz.epoch.shuffle.reason.right,
		[
			[({ quiz }) => quiz.epoch.shuffle.reason.samples, 'shuffle-trains-more'],
			[({ quiz }) => quiz.epoch.shuffle.reason.targets, 'shuffle-changes-data'],
			[({ quiz }) => quiz.epoch.shuffle.reason.updates, 'shuffle-trains-more']
		],
		({ quiz }) => quiz.epoch.shuffle.reason.why
	);

const often: Kind = (_, draw) => {
	const n = 4 + draw.below(197);
	return ask(
		draw,
		({ quiz, format }) => quiz.epoch.shuffle.often.prompt(format.integer(n)),
		({ quiz }) => quiz.epoch.shuffle.often.right,
		[
			[({ quiz }) => quiz.epoch.shuffle.often.average, 'shuffle-draws-again'],
			[({ quiz }) => quiz.epoch.shuffle.often.batch, 'epoch-is-batch'],
			[({ quiz, format }) => quiz.epoch.shuffle.often.all(format.integer(n)), 'shuffle-trains-more']
		],
		({ quiz }) => quiz.epoch.shuffle.often.why
	);
};

const full: Kind = (_, draw) => {
	const n = 4 + draw.below(197);
	return ask(
		draw,
		({ quiz, format }) => quiz.epoch.shuffle.full.prompt(format.integer(n)),
		({ quiz }) => quiz.epoch.shuffle.full.right,
		[
			[({ quiz }) => quiz.epoch.shuffle.full.last, 'one-sample-of-batch'],
			[({ quiz }) => quiz.epoch.shuffle.full.more, null],
			[({ quiz }) => quiz.epoch.shuffle.full.targets, 'shuffle-changes-data']
		],
		({ quiz }) => quiz.epoch.shuffle.full.why
	);
};

/** What an epoch's order can look like. */
const order: Kind = (_, draw) => {
	const n = 4 + draw.below(3);
	const indices = Array.from({ length: n }, (_, i) => i);
	const [right, other, third] = [0, 1, 2].map(() => draw.shuffled(indices));
	const twice = other!.map((index, k) => (k === n - 1 ? other![draw.below(n - 1)]! : index));
	const wrong: readonly (readonly [number[], Cause | null])[] = [
		[twice, 'shuffle-draws-again'],
		[draw.shuffled(indices).map((index) => index + 1), 'counted-from-zero'],
		[third!.slice(1), null]
	];
	return ask(
		draw,
		({ quiz, format }) => quiz.epoch.shuffle.order.prompt(format.integer(n)),
		() => right!.join(' '),
		wrong.map(([list, cause]) => [() => list.join(' '), cause]),
		({ quiz }) => quiz.epoch.shuffle.order.why
	);
};

export const shuffle = anyOf(changes, stays, reason, often, full, order, order);

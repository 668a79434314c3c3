import { choiceAsked, choiceInOrder } from '../../choice';
import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { MistakeId } from '../../mistake';
import { countAsked } from '../../number';
import type { Said } from '../../voice';
import { GENERAL, anyOf, inWords } from '../any-of';

/** A training set and a batch size between one sample and all. */
function drawn(draw: Draw): { n: number; size: number } {
	const size = draw.pick([4, 5, 8, 10, 16, 20, 25]);
	return { n: size * (2 + draw.below(9)), size };
}

type Way = 'sgd' | 'mini' | 'full' | 'same';
const WAYS: readonly Way[] = ['sgd', 'mini', 'full', 'same'];

/** What each comparison of the three asks for, and what somebody believes who chooses another. */
const COMPARISONS = {
	most: { right: 'sgd', others: 'large-batch-updates-more', same: 'update-per-epoch' },
	fewest: { right: 'full', others: 'large-batch-updates-more', same: 'update-per-epoch' },
	noisiest: { right: 'sgd', others: 'large-batch-is-noisy', same: null },
	calmest: { right: 'full', others: 'large-batch-is-noisy', same: null }
} as const satisfies Record<string, { right: Way; others: MistakeId; same: MistakeId | null }>;

const compared: Kind = (_, draw) => {
	const { n, size } = drawn(draw);
	const about = draw.pick(['most', 'fewest', 'noisiest', 'calmest'] as const);
	const { right, others, same } = COMPARISONS[about];
	const nameOf =
		(way: Way): Said =>
		({ quiz: { epoch }, format }) =>
			way === 'mini' ? epoch.batches.names.mini(format.integer(size)) : epoch.batches.names[way];
	const counts = about === 'most' || about === 'fewest';
	return {
		kind: 'batches',
		...GENERAL,
		prompt: ({ quiz: { epoch }, format }) =>
			`${epoch.batches.same(format.integer(n))} ${epoch.batches[about]}`,
		hint: ({ quiz: { epoch } }) => epoch.batches[counts ? 'countHint' : 'noiseHint'],
		asked: choiceInOrder(
			WAYS.map((way) => ({
				said: nameOf(way),
				right: way === right,
				cause: way === right ? null : way === 'same' ? same : others
			}))
		),
		solution: inWords(({ quiz: { epoch }, format: { integer } }) =>
			counts
				? epoch.batches.countWhy(integer(size), integer(n), integer(n / size))
				: epoch.batches.noiseWhy
		)
	};
};

const uses: Kind = (_, draw) => {
	const { size } = drawn(draw);
	return {
		kind: 'batches',
		...GENERAL,
		prompt: ({ quiz, format }) => quiz.epoch.batches.uses(format.integer(size)),
		hint: ({ quiz }) => quiz.epoch.batches.usesHint,
		asked: choiceAsked(draw, ({ quiz }) => quiz.epoch.batches.used.mean, [
			[({ quiz }) => quiz.epoch.batches.used.sum, 'batch-not-divided'],
			[({ quiz }) => quiz.epoch.batches.used.last, 'one-sample-of-batch'],
			[({ quiz }) => quiz.epoch.batches.used.all, 'epoch-is-batch']
		]),
		solution: inWords(({ quiz, format }) => quiz.epoch.batches.usesWhy(format.integer(size)))
	};
};

const called: Kind = (_, draw) => {
	const { n, size } = drawn(draw);
	const right = draw.pick(['sgd', 'mini', 'full'] as const);
	const asked = { sgd: 1, mini: size, full: n }[right];
	return {
		kind: 'batches',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.batches.called(integer(n), integer(asked)),
		hint: ({ quiz }) => quiz.epoch.batches.calledHint,
		asked: choiceInOrder(
			(['sgd', 'mini', 'full'] as const).map((way) => ({
				said: ({ quiz }) => quiz.epoch.batches.kinds[way],
				right: way === right,
				cause: null
			}))
		),
		solution: inWords(({ quiz }) => quiz.epoch.batches.calledWhy)
	};
};

const ratio: Kind = (_, draw) => {
	const { n, size } = drawn(draw);
	return {
		kind: 'batches',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) => quiz.epoch.batches.ratio(integer(n), integer(size)),
		hint: ({ quiz }) => quiz.epoch.batches.countHint,
		asked: countAsked(size, [
			{ cause: 'update-per-epoch', value: 1 },
			{ cause: 'update-per-sample', value: n },
			{ cause: 'updates-for-samples', value: n / size },
			{ cause: 'large-batch-updates-more', value: 1 / size }
		]),
		solution: inWords(({ quiz, format: { integer } }) =>
			quiz.epoch.batches.ratioWhy(integer(n), integer(n / size), integer(size))
		)
	};
};

export const batches = anyOf(compared, compared, uses, called, ratio);

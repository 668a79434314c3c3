import type { Draw } from '../../draw';
import type { Kind } from '../../kind';
import type { Mistake } from '../../mistake';
import { countAsked } from '../../number';
import type { Setting } from '../../setting';
import { GENERAL, anyOf, inWords } from '../any-of';

/** A training that somebody could have chosen. */
interface Plan {
	readonly n: number;
	readonly size: number;
	readonly epochs: number;
}

const SIZES = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 50, 64];

/** Full batches, and mostly a shorter one at the end. */
function drawn(draw: Draw): Plan {
	const size = draw.pick(SIZES);
	const full = 1 + draw.below(9);
	const rest = draw.below(4) === 0 ? 0 : 1 + draw.below(size - 1);
	return { n: full * size + (rest || size), size, epochs: 2 + draw.below(19) };
}

/** This run's own numbers, where they make a question. */
const own = ({ problem: { batchSize, epochs, samples } }: Setting): Plan | null => {
	const n = samples.inputs.length;
	return epochs > 1 && batchSize > 1 && batchSize < n ? { n, size: batchSize, epochs } : null;
};

const batchesOf = ({ n, size }: Plan): number => Math.ceil(n / size);

function mistakesOf(plan: Plan): Mistake[] {
	const { n, size, epochs } = plan;
	return [
		{ cause: 'update-per-sample', value: n * epochs },
		{ cause: 'update-per-epoch', value: epochs },
		{ cause: 'last-batch-forgotten', value: Math.floor(n / size) * epochs },
		{ cause: 'one-epoch-only', value: batchesOf(plan) },
		// In one epoch, the end is where to round.
		...atEnd(epochs === 1 ? [Number] : [Math.floor, Math.ceil, Number], (n * epochs) / size)
	];
}

const atEnd = (rounds: readonly ((value: number) => number)[], value: number): Mistake[] =>
	[...new Set(rounds.map((round) => round(value)))].map((rounded) => ({
		cause: 'rounded-at-end',
		value: rounded
	}));

const total: Kind = (setting, draw) => {
	const plan = (draw.below(5) === 0 && own(setting)) || drawn(draw);
	const { n, size, epochs } = plan;
	const perEpoch = batchesOf(plan);
	const wording = draw.pick(['total', 'story'] as const);
	return {
		kind: 'updates',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.updates[wording](integer(n), integer(size), integer(epochs)),
		hint: ({ quiz }) => quiz.epoch.updates.hint,
		asked: countAsked(perEpoch * epochs, mistakesOf(plan)),
		solution: inWords(({ quiz: { epoch }, format: { integer } }) =>
			[
				epoch.updates.why(integer(n), integer(size), integer(perEpoch)),
				epoch.updates.times(integer(epochs), integer(perEpoch), integer(perEpoch * epochs))
			].join(' ')
		)
	};
};

/** One sample or all of them per update. */
const extreme: Kind = (_, draw) => {
	const sgd = draw.below(2) === 0;
	const n = 4 + draw.below(197);
	const plan = { n, size: sgd ? 1 : n, epochs: 2 + draw.below(19) };
	const value = batchesOf(plan) * plan.epochs;
	return {
		kind: 'updates',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.updates[sgd ? 'sgd' : 'full'](integer(n), integer(plan.epochs)),
		hint: ({ quiz }) => quiz.epoch.when.how,
		asked: countAsked(value, mistakesOf(plan)),
		solution: inWords(({ quiz: { epoch }, format: { integer } }) =>
			[
				epoch.when[sgd ? 'whySgd' : 'whyFull'],
				epoch.updates.times(integer(plan.epochs), integer(batchesOf(plan)), integer(value))
			].join(' ')
		)
	};
};

const perEpoch: Kind = (_, draw) => {
	const plan = drawn(draw);
	const { n, size } = plan;
	return {
		kind: 'updates',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.updates.perEpoch(integer(n), integer(size)),
		hint: ({ quiz }) => quiz.epoch.updates.hint,
		asked: countAsked(batchesOf(plan), mistakesOf({ ...plan, epochs: 1 })),
		solution: inWords(({ quiz, format: { integer } }) =>
			quiz.epoch.updates.why(integer(n), integer(size), integer(batchesOf(plan)))
		)
	};
};

const lastBatch: Kind = (_, draw) => {
	const { n, size } = drawn(draw);
	const rest = n % size;
	const full = Math.floor(n / size);
	return {
		kind: 'updates',
		...GENERAL,
		prompt: ({ quiz, format: { integer } }) =>
			quiz.epoch.updates.lastBatch(integer(n), integer(size)),
		hint: ({ quiz }) => quiz.epoch.updates.hint,
		asked: countAsked(rest || size, [
			{ cause: 'last-batch-full', value: size },
			{ cause: 'last-batch-full', value: size - rest }
		]),
		solution: inWords(({ quiz: { epoch }, format: { integer } }) =>
			rest
				? epoch.updates.lastWhy(integer(full), integer(size), integer(n), integer(rest))
				: epoch.updates.evenWhy(integer(full), integer(size), integer(n))
		)
	};
};

export const updates = anyOf(total, total, extreme, perEpoch, lastBatch);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensOf, shownLosses, type Lens } from '$lib/compare/lens';
import { lossAlong, pushOf } from '$lib/compare/push';
import { problemOfCase, referenceCase, referenceCases } from '../support/cases';
import { LAMBDA, bowl, judge } from '../explain/judge/runs';

function look(loss: (alpha: number) => number, rates: readonly number[]): Lens {
	const search = lensOf(loss, rates);
	for (;;) {
		const next = search.next();
		if (next.done) return next.value;
	}
}

describe('on a parabola of curvature λ', () => {
	const problem = bowl(0.3 / LAMBDA);
	const { timeline } = judge(problem);

	test.each([0, 3, 17])('the best step of update %d is 1/λ and lands in the lowest point', (k) => {
		const { best, shape } = look(lossAlong(problem, pushOf(problem, timeline, k), [0]), [0.5]);
		expect(shape).toBe('valley');
		expect(best!.alpha).toBeCloseTo(1 / LAMBDA, 5);
		expect(best!.loss).toBeCloseTo(0, 9);
	});

	test('below 1/λ a step falls short, up to 2/λ it overshoots and lands lower, beyond that higher', () => {
		const shares = [0.2, 1, 1.3, 1.9, 2.1, 5];
		const loss = lossAlong(problem, pushOf(problem, timeline, 0), [0]);
		const { landings, now } = look(
			loss,
			shares.map((share) => share / LAMBDA)
		);
		expect(landings.map(({ where }) => where)).toEqual([
			'before',
			'best',
			'beyond',
			'beyond',
			'higher',
			'higher'
		]);
		landings.forEach(({ loss }, i) => expect(loss).toBeCloseTo(now * (1 - shares[i]!) ** 2, 9));
	});

	test('where nothing is looked at beyond 1/λ, the loss only falls', () => {
		const loss = lossAlong(problem, pushOf(problem, timeline, 0), [0]);
		expect(look(loss, [0.1 / LAMBDA])).toMatchObject({ best: null, shape: 'falls' });
	});
});

/** Runs of several updates that stay finite. */
const FINITE = referenceCases.filter(
	({ steps, final }) => steps.length > 1 && final.weights.flat(2).every(Number.isFinite)
);

test.each(FINITE.map((one) => [one.name, one] as const))(
	'a step of the run’s own α lands on the parameters of the next update: %s',
	(_, one) => {
		const problem = problemOfCase(one);
		const { timeline } = judge(problem);
		const updates = timeline.schedule.epochs * timeline.schedule.batchesPerEpoch;
		for (const k of [0, Math.floor(updates / 2)].filter((k) => k < updates - 1)) {
			const push = pushOf(problem, timeline, k);
			const next = pushOf(problem, timeline, k + 1);
			push.from.forEach(({ weights, biases }, l) => {
				weights.forEach((weight, i) => {
					const moved = weight - problem.learningRate * push.gradient[l]!.weights[i]!;
					expect(moved).toBeCloseTo(next.from[l]!.weights[i]!, 9);
				});
				biases.forEach((bias, j) => {
					const moved = bias - problem.learningRate * push.gradient[l]!.biases[j]!;
					expect(moved).toBeCloseTo(next.from[l]!.biases[j]!, 9);
				});
			});
		}
	}
);

test('the batch is the one the run uses', () => {
	const problem = problemOfCase(referenceCase('p08'));
	const { timeline } = judge(problem);
	const { epochs } = referenceCase('p08');
	expect(pushOf(problem, timeline, 0).batch).toEqual(epochs[0]!.order.slice(0, 4));
	expect(pushOf(problem, timeline, 2).batch).toEqual(epochs[0]!.order.slice(8));
	expect(pushOf(problem, timeline, 4).batch).toEqual(epochs[1]!.order.slice(4, 8));
});

test('the slope at α = 0 is minus the squared length of the gradient', () => {
	const problem = problemOfCase(referenceCase('p04'));
	const { timeline } = judge(problem);
	const push = pushOf(problem, timeline, 5);
	const loss = lossAlong(problem, push, push.batch);
	const squared = push.gradient
		.flatMap(({ weights, biases }) => [...weights, ...biases])
		.reduce((sum, g) => sum + g * g, 0);
	const h = 1e-6;
	expect((loss(h) - loss(-h)) / (2 * h)).toBeCloseTo(-squared, 4);
});

test('the best landing is no higher than any point of the picture', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0.01, max: 5, noNaN: true }),
			fc.double({ min: 0.05, max: 20, noNaN: true }),
			(at, furthest) => {
				const { best, points, now } = look((alpha) => (alpha - at) ** 2 + 1, [furthest]);
				if (!best) return;
				expect(best.loss).toBeLessThanOrEqual(now);
				for (const { loss } of points) expect(best.loss).toBeLessThanOrEqual(loss + 1e-9);
			}
		)
	);
});

test('a loss that does not change is flat, and every step leaves it the same', () => {
	const { shape, landings } = look(() => 2, [0.5, 1]);
	expect(shape).toBe('flat');
	expect(landings.map(({ where }) => where)).toEqual(['same', 'same']);
});

describe('where no step helps', () => {
	const lens = look((alpha) => 2 + 3 * alpha, [0, 0.1, 1]);

	test('the loss rises at once: that is not overshooting', () => {
		expect(lens).toMatchObject({ shape: 'rises', best: null });
		expect(lens.landings.map(({ where }) => where)).toEqual(['same', 'rises', 'rises']);
	});

	test('the picture reaches from the present loss to the highest', () => {
		expect(shownLosses(lens)).toEqual([2, 2 + 3 * 1.15]);
	});
});

test('a valley is shown from its ground to a little above the present loss', () => {
	const valley = look((alpha) => (alpha - 1) ** 2 + 1, [4]);
	const [low, high] = shownLosses(valley);
	expect(low).toBeCloseTo(1, 3);
	expect(high).toBeCloseTo(2 + 1.6, 3);
});

test('where nothing is higher than the present loss, it is the top of the picture', () => {
	expect(shownLosses(look((alpha) => 2 - alpha, [1]))).toEqual([2 - 1.15, 2]);
});

test('next to no change is shown as a level line in the middle', () => {
	expect(shownLosses(look(() => 2, [1]))).toEqual([1.8, 2.2]);
});

test('where the loss is no number to begin with, nothing is looked at', () => {
	for (const lost of [NaN, Infinity])
		expect(look(() => lost, [0.1, 1])).toMatchObject({ shape: 'lost', points: [], landings: [] });
});

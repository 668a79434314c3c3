import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixingOf, orderEffect, whereOrderMatters } from '$lib/compare/order';
import { meanLoss } from '$lib/explain/judge/loss';
import { Perceptron } from '$lib/engine/perceptron';
import { loadDataset } from '$lib/experiment/datasets';
import type { Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { bowl, judge } from '../explain/judge/runs';

async function effectOn(experiment: Experiment) {
	const problem = problemOf(experiment, await loadDataset(experiment.data));
	const [shuffled, inOrder] = [true, false].map((shuffle) => {
		const one = { ...problem, shuffle };
		return { ...judge(one), problem: one };
	});
	return { shuffled: shuffled!, inOrder: inOrder!, effect: orderEffect(shuffled!, inOrder!) };
}

test('on circles the order hardly matters: the samples come mixed', async () => {
	const { effect } = await effectOn(defaultExperiment('circles'));
	expect(effect).toMatchObject({ matters: false, mixed: true, hidden: false });
});

test('on penguins it hardly matters, though they come sorted', async () => {
	const { effect } = await effectOn(defaultExperiment('penguins'));
	expect(effect).toMatchObject({ matters: false, mixed: false });
});

describe('on irises, sorted by kind', () => {
	test.each([42, 1, 2, 3, 4])('it matters with seed %d, and the curve hides it', async (seed) => {
		const { effect } = await effectOn({ ...whereOrderMatters(), seed });
		expect(effect).toMatchObject({ matters: true, mixed: false, hidden: true });
		expect(effect.inOrder).toBeGreaterThan(1.5 * effect.shuffled);
	});
});

test('the losses compared are those of all samples with the last parameters', async () => {
	const { effect, inOrder } = await effectOn(defaultExperiment('xor'));
	const { problem, timeline } = inOrder;
	const { parameters } = timeline.at(timeline.length);
	const network = new Perceptron(problem.inputs, problem.layers).set(parameters);
	expect(effect.inOrder).toBe(meanLoss(network, problem));
});

test('a single sample has no order', () => {
	const run = { ...judge(bowl(0.1)), problem: bowl(0.1) };
	expect(orderEffect(run, run)).toMatchObject({ matters: false, mixed: null });
});

test('targets in turn are mixed, targets in blocks are sorted, whatever the numbers', () => {
	const number = fc.integer({ min: -100, max: 100 });
	fc.assert(
		fc.property(number, number, fc.integer({ min: 4, max: 40 }), (a, b, n) => {
			fc.pre(a !== b);
			const blocks = Array.from({ length: 2 * n }, (_, i) => [i < n ? a : b]);
			const turns = Array.from({ length: 2 * n }, (_, i) => [i % 2 ? a : b]);
			// One change in 2n − 1 steps; variance (a − b)²/4.
			expect(mixingOf(blocks)).toBeCloseTo(2 / (2 * n - 1), 9);
			expect(mixingOf(turns)).toBeCloseTo(2, 9);
		})
	);
});

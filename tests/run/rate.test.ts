import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { RateSearch, smallerRate } from '$lib/run/rate';
import { Timeline } from '$lib/timeline/timeline';

test('the rate to try is a tenth, to one significant digit', () => {
	expect([5, 50, 0.05, 1000, 0.36, 0].map(smallerRate)).toEqual([0.5, 5, 0.005, 100, 0.04, 0]);
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (rate) => {
			const tried = smallerRate(rate);
			expect(tried.toExponential()).toMatch(/^\de/);
			// Half a unit of the first digit off at most: of 0.15 a third.
			expect(tried / rate).toBeGreaterThan(0.1 / 1.5);
			expect(tried / rate).toBeLessThan(0.1 * 1.5);
		})
	);
});

function problemAt(hash: string): Problem {
	const { experiment } = readAddress(hash).address;
	return problemOf(experiment, loadDataset(experiment.data) as Dataset);
}

/** Looks in slices of so many questions. */
function found(problem: Problem, slice: number): number | null {
	const search = new RateSearch(problem);
	for (;;) {
		let left = slice;
		const rate = search.look(() => left-- > 0);
		if (rate !== undefined) return rate;
	}
}

test.each([
	['data=line&lr=5', 0.5],
	['data=sine&lr=50', 0.05],
	// What was changed by hand overflows by itself.
	['data=line&edits=w1.1.1@3=1e300&lr=5', null]
])('of %s a rate is offered that has been tried: %s', (hash, rate) => {
	const problem = problemAt(hash);
	expect(found(problem, 1e9)).toBe(rate);
	expect(found(problem, 3)).toBe(rate);
	if (rate === null) return;
	const run = new Timeline({ ...problem, learningRate: rate });
	run.computeTo(run.length);
	expect(run.overflow).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import { namesOf, overshoots, type Rated } from '$lib/explain/judge/naming';
import { RATES, chooseTrio, epochsTried, findTrio } from '$lib/explain/judge/trio';
import { verdictOf } from '$lib/explain/judge/verdict';
import { bowl, judge } from './runs';

function trioOf(problem: Problem) {
	const asked: Problem[] = [];
	const shares: number[] = [];
	const search = findTrio(problem, (trial) => {
		asked.push(trial);
		return new Timeline(trial);
	});
	for (;;) {
		const next = search.next();
		if (next.done) return { ...next.value, asked, shares };
		shares.push(next.value);
	}
}

const presetOf = async (name: (typeof DATA_NAMES)[number]): Promise<Problem> => {
	const experiment = defaultExperiment(name);
	return problemOf(experiment, await loadDataset(experiment.data));
};

describe.each(DATA_NAMES.filter((name) => name !== 'mazur'))('on %s', (name) => {
	test('the three rates found turn out to be too low, about right and too high', async () => {
		const problem = await presetOf(name);
		const { rates } = trioOf(problem);
		const runs = rates.map((learningRate) => judge({ ...problem, learningRate }));
		expect(namesOf(runs)).toEqual(['tooLow', 'aboutRight', 'tooHigh']);
	});
});

test('the course’s three on circles', async () => {
	expect(trioOf(await presetOf('circles')).rates).toEqual([0.003, 0.1, 1]);
});

test('on Mazur’s example not one rate is too high, and the highest tried is told', async () => {
	const { tame, asked } = trioOf(await presetOf('mazur'));
	expect(tame).toBe(RATES.at(-1));
	for (const problem of asked) expect(overshoots(judge(problem))).toBe(false);
});

test('where a rate overshoots, none is told', () => {
	expect(trioOf(bowl(0)).tame).toBeNull();
});

test('the same problem has the same three, and they rise', () => {
	const { rates } = trioOf(bowl(0));
	expect(trioOf(bowl(7)).rates).toEqual(rates);
	expect(rates.toSorted((a, b) => a - b)).toEqual(rates);
	expect(new Set(rates).size).toBe(rates.length);
});

test('rates are tried from the middle upwards until two in a row overshoot, then downwards until one is too low', () => {
	const { asked, shares } = trioOf(bowl(0));
	const tried = asked.map(({ learningRate }) => learningRate);
	// 2/λ = 0.4; after 60 epochs (1 − αλ)¹²⁰ is still above a half for α = 0.001.
	expect(tried).toEqual([0.03, 0.1, 0.3, 1, 3, 0.01, 0.003, 0.001]);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('where every rate overshoots, all of them are tried', () => {
	const problem = bowl(0);
	const far = problem.samples.inputs.map((x) => x.map((value) => 1e6 * value));
	const { asked } = trioOf({ ...problem, samples: { ...problem.samples, inputs: far } });
	expect(asked.map(({ learningRate }) => learningRate)).toEqual([
		0.03, 0.1, 0.01, 0.003, 0.001, 0.0003, 0.0001
	]);
});

describe('of rates that were tried', () => {
	const fake = (rate: number, of: (epoch: number) => number): Rated => {
		const curve = Array.from({ length: 101 }, (_, epoch) => of(epoch));
		return { rate, curve, verdict: verdictOf(curve, null) };
	};
	const slow = fake(0.001, (e) => 1 - e / 300);
	const good = fake(0.1, (e) => Math.exp(-e / 4));
	const restless = fake(
		1,
		(e) => Math.exp(-e / 4) + 0.02 * (1 + Math.sin(e)) + (e % 20 === 0 ? 0.5 : 0)
	);
	const wild = fake(3, (e) => 0.7 + 0.3 * Math.sin(e));

	test('one that swings and yet ends as low as any is not the one that is too high', () => {
		expect(overshoots(restless)).toBe(true);
		expect(chooseTrio([slow, good, restless, wild])).toEqual([0.001, 0.1, 3]);
		expect(chooseTrio([slow, good, restless])).toEqual([0.001, 0.1, 1]);
	});
});

test('a long run is tried over fewer epochs, never fewer than ten unless it has fewer', () => {
	const inputs = (n: number) => ({
		samples: { inputs: Array<Float64Array>(n), targets: [] },
		epochs: 1000
	});
	expect(epochsTried({ ...bowl(1), ...inputs(100) })).toBe(400);
	expect(epochsTried({ ...bowl(1), ...inputs(2000) })).toBe(20);
	expect(epochsTried({ ...bowl(1), ...inputs(1_000_000) })).toBe(10);
	expect(epochsTried(bowl(1, 3))).toBe(3);
});

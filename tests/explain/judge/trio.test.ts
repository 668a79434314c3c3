import { describe, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';
import { namesOf, overshoots } from '$lib/explain/judge/naming';
import { RATES, epochsTried, findTrio } from '$lib/explain/judge/trio';
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

test('rates are tried upwards until two in a row overshoot, and the share done never falls', () => {
	const { asked, shares } = trioOf(bowl(0));
	const tried = asked.map(({ learningRate }) => learningRate);
	expect(tried).toEqual(RATES.slice(0, tried.length));
	// 2/λ = 0.4
	expect(tried.at(-1)).toBe(3);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
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

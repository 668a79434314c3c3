import { expect, test } from 'vitest';
import { besideOthers, namesOf, type Rated } from '$lib/explain/judge/naming';
import { verdictOf } from '$lib/explain/judge/verdict';
import type { Problem } from '$lib/experiment/problem';
import { LAMBDA, bowl, judge } from './runs';

const fake = (rate: number, of: (epoch: number) => number): Rated => {
	const curve = Array.from({ length: 101 }, (_, epoch) => of(epoch));
	return { rate, curve, verdict: verdictOf(curve, null) };
};
const slow = fake(0.001, (e) => 1 - e / 300);
const good = fake(0.1, (e) => Math.exp(-e / 8));
const wild = fake(4, (e) => 0.7 + 0.3 * Math.sin(e));

test('on a parabola far below 1/λ is too low, near it about right, beyond 2/λ too high', () => {
	const runs = [0.01, 0.8, 2.5, 1e9].map((share) => judge(bowl(share / LAMBDA)));
	expect(namesOf(runs)).toEqual(['tooLow', 'aboutRight', 'tooHigh', 'tooHigh']);
});

test('the order of the runs does not matter', () => {
	expect(namesOf([slow, good, wild])).toEqual(['tooLow', 'aboutRight', 'tooHigh']);
	expect(namesOf([wild, good, slow])).toEqual(['tooHigh', 'aboutRight', 'tooLow']);
});

test('the best of several slow ones is too low as long as nothing higher does worse', () => {
	const slower = fake(0.0003, (e) => 1 - e / 1000);
	expect(namesOf([slower, slow])).toEqual(['tooLow', 'tooLow']);
	expect(namesOf([slower, slow, wild])).toEqual(['tooLow', 'aboutRight', 'tooHigh']);
});

test('a calm curve above the best one is too low or too high by its rate', () => {
	const plateau = (rate: number) => fake(rate, (e) => 0.6 + 0.4 * Math.exp(-e / 5));
	expect(namesOf([plateau(0.01), good, plateau(1)])).toEqual(['tooLow', 'aboutRight', 'tooHigh']);
});

test('a run that goes nowhere is stuck', () => {
	expect(namesOf([fake(0.1, () => 0.69), good])).toEqual(['stuck', 'aboutRight']);
});

test('too short a run has no name', () => {
	const short: Rated = { rate: 0.1, curve: [1, 0.5], verdict: { kind: 'short' } };
	expect(namesOf([short, wild])).toEqual([null, 'tooHigh']);
});

/**
 * One linear neuron and two samples with the same input but targets 1 and 0, in turn. With s = α(x² + 1) the outputs
 * before the two visits go to 1 − 1/(2 − s) and 1/(2 − s), and the mean of ½·error² to 1/(2(2 − s)²): the larger α,
 * the higher it settles.
 */
const quarrel = (share: number): Problem => ({
	...bowl(share / LAMBDA, 400),
	samples: {
		inputs: [Float64Array.of(2), Float64Array.of(2)],
		targets: [Float64Array.of(1), Float64Array.of(0)]
	}
});

test('a run that settles clearly above the best one stays there, at the height theory says', () => {
	const runs = [0.02, 0.3].map((share) => judge(quarrel(share)));
	expect(runs.map(({ verdict }) => verdict.kind)).toEqual(['converged', 'converged']);
	const [low, high] = besideOthers(runs);
	expect(low).toBe(runs[0]!.verdict);
	expect(high).toMatchObject({ kind: 'settled' });
	expect((high as { at: number }).at).toBeCloseTo(1 / (2 * (2 - 0.3) ** 2), 6);
	expect(namesOf(runs)).toEqual(['aboutRight', 'tooHigh']);
});

test('a run that settles hardly above the best one has converged', () => {
	const runs = [0.02, 0.1].map((share) => judge(quarrel(share)));
	expect(besideOthers(runs)).toEqual(runs.map(({ verdict }) => verdict));
});

test('by itself a run has converged wherever it settles, and other verdicts stay as they are', () => {
	const run = judge(quarrel(0.3));
	expect(besideOthers([run])).toEqual([run.verdict]);
	const others = [slow, good, wild];
	expect(besideOthers(others)).toEqual(others.map(({ verdict }) => verdict));
});

import { expect, test } from 'vitest';
import { named } from '$lib/compare/named';
import { verdictOf } from '$lib/explain/judge/verdict';
import { formatInteger, formatNumber, formatSetting } from '$lib/i18n/number';
import { LATER } from '../support/dictionaries';

const speech = {
	words: LATER.en.compare,
	format: {
		number: (value: number) => formatNumber(value, 'en'),
		integer: formatInteger,
		setting: (value: number) => formatSetting(value, 'en')
	}
};

/** As much of a run as has a name. */
const run = (value: number, of: (epoch: number) => number, complete = true) => {
	const curve = Array.from({ length: complete ? 101 : 40 }, (_, epoch) => of(epoch));
	const verdict = complete ? verdictOf(curve, null) : null;
	return { value, curve, verdict };
};
const slow = run(0.001, (e) => 1 - e / 300);
const good = run(0.1, (e) => Math.exp(-e / 8));
const wild = run(4, (e) => 0.7 + 0.3 * Math.sin(e));
const namesOf = (runs: Parameters<typeof named>[0]) =>
	named(runs, 'lr', 100, speech).map(({ name }) => name);

test('while one more run is computed, the others keep their names and verdicts', () => {
	const under = run(0.5, (e) => Math.exp(-e / 5), false);
	expect(namesOf([slow, good, wild])).toEqual(['too low', 'about right', 'too high']);
	expect(namesOf([slow, under, good, wild])).toEqual(['too low', 'run', 'about right', 'too high']);
	const [, after] = named([slow, under, good, wild], 'lr', 100, speech).map(
		({ verdict }) => verdict
	);
	expect(after).toBeNull();
});

test('where two runs have the same name, the chart calls both by their values', () => {
	const better = run(0.2, (e) => Math.exp(-e / 5));
	expect(named([slow, good, better], 'lr', 100, speech).map(({ label }) => label)).toEqual([
		'too low',
		'α = 0.1',
		'α = 0.2'
	]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	MOST_RUNS,
	VARIED,
	limitOf,
	readComparison,
	runOf,
	writeComparison,
	type Comparison,
	type Value,
	type Varied
} from '$lib/experiment/comparison';
import { placesOf } from '$lib/compare/parameters';
import { kindOf } from '$lib/experiment/datasets';
import { defaultExperiment } from '$lib/experiment/presets';
import { addresses } from '../support/experiments';
import { hashes } from '../support/hashes';

const valuesOf = (vary: Varied): fc.Arbitrary<Value[]> => {
	const { min, max, integer } = limitOf(vary);
	const number: fc.Arbitrary<Value> = integer
		? fc.integer({ min, max })
		: fc.double({ min, max, noNaN: true }).map((value) => value + 0);
	return fc.uniqueArray(
		vary === 'seed' ? fc.oneof(number, fc.constant('zeros' as const)) : number,
		{
			minLength: 1,
			maxLength: MOST_RUNS
		}
	);
};

const comparisons: fc.Arbitrary<Comparison> = fc
	.tuple(addresses, fc.constantFrom(...VARIED))
	.chain(([base, vary]) => {
		const { data, layers } = base.experiment;
		const places = placesOf(kindOf(data).inputs, layers);
		return fc.record({
			base: fc.constant(base),
			vary: fc.constant(vary),
			values: fc.option(valuesOf(vary)),
			axis: fc.constantFrom('epochs' as const, 'updates' as const),
			over: fc.option(
				fc
					.uniqueArray(fc.constantFrom(...places), { minLength: 2, maxLength: 2 })
					.map(([one, other]) => [one!, other!] as const)
			)
		});
	});

test('a comparison is read as it was written', () => {
	fc.assert(
		fc.property(comparisons, (comparison) => {
			expect(readComparison(writeComparison(comparison))).toEqual({ comparison, notes: [] });
		})
	);
});

test('whatever stands after #, something legal is shown, with at most one note for a key', () => {
	const garbage = fc.oneof(
		fc.string(),
		fc.constantFrom('zeros', '1,2', '1,,2', '-3', '1e9,abc', '')
	);
	fc.assert(
		fc.property(
			hashes,
			fc.constantFrom(...VARIED, 'x'),
			garbage,
			garbage,
			(hash, vary, values, over) => {
				const text = `${hash}&vary=${vary}&values=${values}&over=${over}`;
				const { comparison, notes } = readComparison(text);
				const again = readComparison(writeComparison(comparison));
				expect(again).toEqual({ comparison, notes: [] });
				expect(new Set(notes.map(({ key }) => key)).size).toBe(notes.length);
			}
		)
	);
});

describe('what cannot be had', () => {
	const read = (text: string) => {
		const { comparison, notes } = readComparison(text);
		const found = notes.map(({ key, used }) => [key, used]);
		return { vary: comparison.vary, values: comparison.values, axis: comparison.axis, found };
	};

	test.each([
		['values=-1,0.1,5000', [0, 0.1, 1000], [['values', '0,0.1,1000']]],
		['values=0.1,0.1,0.2', [0.1, 0.2], [['values', '0.1,0.2']]],
		['values=abc,0.2', [0.2], [['values', '0.2']]],
		['values=abc', null, [['values', null]]],
		['values=zeros', null, [['values', null]]],
		['vary=batch&values=0,2.4', [1, 2], [['values', '1,2']]],
		['vary=seed&values=zeros,-1', ['zeros', 0], [['values', 'zeros,0']]]
	] as const)('%s', (text, values, found) => {
		expect(read(text)).toMatchObject({ values, found });
	});

	test('is noted for every key', () => {
		expect(read('vary=x&by=y&over=w9.9.9,b1.1')).toMatchObject({
			vary: 'lr',
			axis: 'epochs',
			found: [
				['vary', 'lr'],
				['by', 'epochs'],
				['over', null]
			]
		});
	});

	test('more runs than can be told apart', () => {
		const many = Array.from({ length: 40 }, (_, i) => i + 1);
		const given = many.join(',');
		const kept = many.slice(0, MOST_RUNS);
		const { comparison, notes } = readComparison(`vary=seed&values=${given}`);
		expect(comparison.values).toEqual(kept);
		expect(notes).toEqual([{ key: 'values', given, used: kept.join(','), most: MOST_RUNS }]);
	});
});

describe('a run of a comparison', () => {
	const base = {
		...defaultExperiment('mazur'),
		edits: [{ step: 1, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 2 } as const]
	};

	test('differs from the base by its own value alone, and has nothing changed by hand', () => {
		const plain = { ...base, edits: [] };
		expect(runOf(base, 'lr', 3)).toEqual({ ...plain, learningRate: 3 });
		expect(runOf(base, 'batch', 2)).toEqual({ ...plain, batchSize: 2 });
		expect(runOf(base, 'shuffle', 1)).toEqual({ ...plain, shuffle: true });
		expect(runOf(base, 'seed', 9)).toEqual({ ...plain, seed: 9, init: null });
	});

	test('from zeros has every weight and bias at 0', () => {
		const { init } = runOf(base, 'seed', 'zeros');
		expect([...init!.weights.flat(2), ...init!.biases.flat()]).toEqual(Array(12).fill(0));
	});
});

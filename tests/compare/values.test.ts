import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tableOf } from '$lib/compare/csv';
import { proposed, readValue, usualValues } from '$lib/compare/propose';
import { LIMITS } from '$lib/experiment/limits';
import { limitOf, MOST_RUNS, VARIED, type Value } from '$lib/experiment/comparison';
import { defaultExperiment } from '$lib/experiment/presets';
import { bowl, judge } from '../explain/judge/runs';

test('the usual batches are one sample, a few and all of them', () => {
	const batches = (n: number) => usualValues('batch', defaultExperiment('xor'), n);
	expect(batches(100)).toEqual([1, 10, 100]);
	expect(batches(4)).toEqual([1, 2, 4]);
	expect(batches(1)).toEqual([1]);
});

test('the usual starting weights are three seeds, the experiment’s own first, and zeros', () => {
	const last = { ...defaultExperiment('xor'), seed: LIMITS.seed.max };
	expect(usualValues('seed', defaultExperiment('xor'), 4)).toEqual([42, 43, 44, 'zeros']);
	const seeds = usualValues('seed', last, 4)!.slice(0, 3);
	expect(seeds.every((seed) => Number(seed) <= LIMITS.seed.max)).toBe(true);
});

test('a proposed value is legal and new, time and again', () => {
	for (const vary of VARIED)
		for (const n of [1, 4, 100]) {
			let values: readonly Value[] = usualValues(vary, defaultExperiment('xor'), n) ?? [
				0.003, 0.1, 1
			];
			while (values.length < MOST_RUNS) {
				const next = proposed(vary, values, n);
				if (next === null) break;
				expect(values).not.toContain(next);
				if (next !== 'zeros') {
					expect(next).toBeGreaterThanOrEqual(vary === 'batch' ? 1 : limitOf(vary).min);
					expect(next).toBeLessThanOrEqual(vary === 'batch' ? n : limitOf(vary).max);
				}
				values = [...values, next];
			}
			// There is always another rate or seed.
			if (vary === 'lr' || vary === 'seed') expect(values).toHaveLength(MOST_RUNS);
		}
});

test('a proposed learning rate lies in the widest gap, and is round', () => {
	expect(proposed('lr', [0.003, 0.1, 1], 4)).toBe(0.02);
	expect(proposed('lr', [0.1, 1], 4)).toBe(0.3);
});

test.each([
	['0.05', 'lr', 0.05],
	['0,05', 'lr', 0.05],
	['1e-3', 'lr', 0.001],
	['-1', 'lr', null],
	['abc', 'lr', null],
	['', 'lr', null],
	['10', 'batch', 10],
	['2.5', 'batch', null],
	['0', 'batch', null],
	['zeros', 'seed', 'zeros'],
	['Allemaal nul', 'seed', 'zeros'],
	['all zeros', 'seed', 'zeros'],
	['zeros', 'lr', null]
] as const)('%s typed for %s is %s', (text, vary, value) => {
	expect(readValue(text, vary, limitOf(vary))).toBe(value);
});

describe('the table', () => {
	const { curve, timeline } = judge({ ...bowl(0.1, 3) });
	const lines = (lang: 'en' | 'nl') =>
		tableOf([{ full: 'say "x", α', curve, timeline }], ['run', 'epoch'], lang)
			.replace('\ufeff', '')
			.split('\r\n');

	test('has a line for every epoch of every run, with all digits', () => {
		expect(lines('en')[0]).toBe('"run","epoch"');
		expect(lines('en').slice(1, -1)).toEqual(
			curve.map((loss, epoch) => `"say ""x"", α",${epoch},${epoch},${loss}`)
		);
	});

	test('is Dutch with semicolons and decimal commas', () => {
		expect(lines('nl')[0]).toBe('"run";"epoch"');
		expect(lines('nl').slice(1, -1)).toEqual(
			curve.map(
				(loss, epoch) => `"say ""x"", α";${epoch};${epoch};${String(loss).replace('.', ',')}`
			)
		);
	});

	test.each(['en', 'nl'] as const)('is read back by a reader of CSV, in %s', (lang) => {
		const { data, errors } = parse<string[]>(lines(lang).join('\r\n').trim(), {
			delimiter: lang === 'nl' ? ';' : ','
		});
		expect(errors).toEqual([]);
		expect(data.slice(1).map((row) => Number(row[3]!.replace(',', '.')))).toEqual(curve);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '$lib/experiment/limits';
import { WEIGHT, bothWays, typed, written } from '$lib/setup/typed';

test('what is written in either language is read back exactly', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			for (const lang of ['en', 'nl'] as const)
				expect(typed(written(value, lang), WEIGHT)).toBe(value + 0);
		})
	);
});

test.each([
	['0,05', 0.05],
	['0.05', 0.05],
	[' .5 ', 0.5],
	['5,', 5],
	['1e-3', 0.001],
	['+2', 2],
	['1/2', 0.5],
	['0,3 / 4', 0.075],
	['0/-5', 0]
])('%s is the learning rate %f', (text, value) => {
	expect(typed(text, LIMITS.learningRate)).toBe(value);
});

test('a minus may be a real one, and thousands may stand apart', () => {
	expect(typed('−0,25', WEIGHT)).toBe(-0.25);
	expect(typed('1 000', LIMITS.epochs)).toBe(1000);
});

test.each([
	'',
	'abc',
	'1,2,3',
	'0x10',
	'1e',
	'--1',
	'NaN',
	'Infinity',
	'1e999',
	'-1',
	'1001',
	'1/',
	'1/0',
	'1/2/3'
])('%s is no learning rate', (text) => {
	expect(typed(text, LIMITS.learningRate)).toBeUndefined();
});

test.each(['1,5', '0', '100001', '1.2.3', ''])('%s is no number of epochs', (text) => {
	expect(typed(text, LIMITS.epochs)).toBeUndefined();
});

test.each(['2.0', '2,0', '2', '2e0'])('%s is two epochs', (text) => {
	expect(typed(text, LIMITS.epochs)).toBe(2);
});

describe('a number with a sign that is not the decimal sign of the page', () => {
	test.each([
		['nl', '1.000', [1, 1000]],
		['nl', '1.250', [1.25, 1250]],
		['nl', '−12.500', [-12.5, -12500]],
		['en', '1,000', [1, 1000]],
		['en', ' 999,125 ', [999.125, 999125]]
	] as const)('in %s, %s may mean two things', (lang, text, ways) => {
		expect(bothWays(text, lang)).toEqual(ways);
	});

	test.each(['0.125', '0.5', '1.25', '1.2345', '1234.567', '1000', '1.000.000', '.125', '1e3'])(
		'%s means one',
		(text) => {
			expect(bothWays(text, 'nl')).toBeNull();
			expect(bothWays(text.replaceAll('.', ','), 'en')).toBeNull();
		}
	);

	test('no number with the decimal sign of its own page is in doubt', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				for (const lang of ['en', 'nl'] as const)
					expect(bothWays(written(value, lang), lang)).toBeNull();
			})
		);
	});
});

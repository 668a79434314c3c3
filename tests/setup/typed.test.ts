import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '$lib/experiment/limits';
import { WEIGHT, typed, written } from '$lib/setup/typed';

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
	['+2', 2]
])('%s is the learning rate %f', (text, value) => {
	expect(typed(text, LIMITS.learningRate)).toBe(value);
});

test('a minus may be a real one, and thousands may stand apart', () => {
	expect(typed('−0,25', WEIGHT)).toBe(-0.25);
	expect(typed('1 000', LIMITS.epochs)).toBe(1000);
});

test.each(['', 'abc', '1,2,3', '0x10', '1e', '--1', 'NaN', 'Infinity', '1e999', '-1', '1001'])(
	'%s is no learning rate',
	(text) => {
		expect(typed(text, LIMITS.learningRate)).toBeUndefined();
	}
);

test.each(['1.000', '1,5', '2.0', '0', '100001', '1e3'])('%s is no number of epochs', (text) => {
	expect(typed(text, LIMITS.epochs)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberAsked } from '$lib/quiz/asked';
import { behind, isRight } from '$lib/quiz/grade';
import { mistake } from '$lib/quiz/mistake';
import { countAsked, mistakeTolerance, numberAsked } from '$lib/quiz/number';
import { STRICTNESS } from '$lib/quiz/strictness';
import { toleranceOf } from '$lib/quiz/tolerance';

const values = fc.oneof(
	fc.double({ min: -5, max: 5, noNaN: true }),
	fc.double({ min: -1e4, max: 1e4, noNaN: true })
);
const strictness = fc.constantFrom(...STRICTNESS);

const asked: fc.Arbitrary<NumberAsked> = fc
	.tuple(values, values, fc.array(values), strictness, fc.option(values, { nil: undefined }))
	.map(([value, shown, wrong, strict, moved]) =>
		numberAsked(
			value,
			value + shown / 1000,
			wrong.map((number) => mistake('sign-turned', number)),
			strict,
			moved
		)
	);

test('the right number is right, and no mistake is', () => {
	fc.assert(
		fc.property(asked, (number) => {
			expect(isRight(number, number.value)).toBe(true);
			for (const { value } of number.mistakes) {
				expect(isRight(number, value)).toBe(false);
				expect(behind(number, value)).toEqual(['sign-turned']);
			}
		})
	);
});

test('nothing is both right and near a mistake', () => {
	fc.assert(
		fc.property(asked, fc.double({ min: -1, max: 1, noNaN: true }), (number, part) => {
			for (const { value } of number.mistakes) {
				const near = 0.999 * part * mistakeTolerance(number, value);
				expect(isRight(number, value + near)).toBe(false);
			}
		})
	);
});

test('who works with the numbers as they are shown is right', () => {
	fc.assert(
		fc.property(values, values, strictness, (value, shown, strict) => {
			expect(isRight(numberAsked(value, shown, [], strict), shown)).toBe(true);
		})
	);
});

test('what a number was before it moved is wrong, where it moved visibly', () => {
	fc.assert(
		fc.property(values, fc.double({ min: 1e-3, max: 1, noNaN: true }), (value, moved) => {
			expect(isRight(numberAsked(value, value, [], 'usual', moved), value - moved)).toBe(false);
		})
	);
});

test('lenient allows more than usual, and usual more than strict', () => {
	fc.assert(
		fc.property(values, (value) => {
			expect(toleranceOf(value, 'lenient')).toBeGreaterThan(toleranceOf(value, 'usual'));
			expect(toleranceOf(value, 'usual')).toBeGreaterThan(toleranceOf(value, 'strict'));
		})
	);
});

test('two decimals are enough for numbers of about 1', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.25, max: 50, noNaN: true }), (value) => {
			expect(isRight(numberAsked(value, value, [], 'usual'), Number(value.toFixed(2)))).toBe(true);
		})
	);
});

test('a count is right or wrong, and a mistake is only its own number', () => {
	const count = countAsked(12, [mistake('epoch-is-sample', 4), mistake('epoch-is-batch', 12)]);
	expect([11, 12, 13].map((value) => isRight(count, value))).toEqual([false, true, false]);
	expect(behind(count, 4)).toEqual(['epoch-is-sample']);
	expect(behind(count, 5)).toEqual([]);
	expect(behind(count, 12)).toEqual([]);
});

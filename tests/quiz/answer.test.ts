import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInteger, formatNumber, typedNumber } from '$lib/i18n/number';
import { readAnswer } from '$lib/quiz/answer';

const valueOf = (typed: string, whole = false): number | string => {
	const answer = readAnswer(typed, whole);
	return answer.kind === 'number' ? answer.value : answer.kind;
};

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
const langs = fc.constantFrom('en' as const, 'nl' as const);

describe('what the page writes is read', () => {
	test('a number with all its digits is itself, in both languages', () => {
		fc.assert(
			fc.property(doubles, langs, (value, lang) => {
				expect(valueOf(typedNumber(value, lang))).toBe(value + 0);
			})
		);
	});

	// Beyond, rounding up leaves the range of numbers.
	const far = fc.double({ min: -1e308, max: 1e308, noNaN: true });

	test('a rounded number is as near as its decimals say, and the same in both languages', () => {
		fc.assert(
			fc.property(fc.oneof(far, fc.double({ min: -200, max: 200, noNaN: true })), (value) => {
				const read = valueOf(formatNumber(value, 'en')) as number;
				expect(valueOf(formatNumber(value, 'nl'))).toBe(read);
				// Two digits at least.
				expect(Math.abs(read - value)).toBeLessThanOrEqual(0.051 * Math.abs(value));
			})
		);
	});

	test('a count with its thin spaces is itself', () => {
		fc.assert(
			fc.property(fc.integer(), (count) => {
				expect(valueOf(formatInteger(count), true)).toBe(count + 0);
			})
		);
	});

	test('a name before it and a unit after it change nothing', () => {
		const before = fc.constantFrom('', '= ', 'w = ', 'w₂₁=', 'dz ≈ ', '2 · 3 = ');
		const after = fc.constantFrom('', ' ', ' updates', ' epochs', ' samples.');
		fc.assert(
			fc.property(doubles, langs, before, after, (value, lang, name, unit) => {
				expect(valueOf(name + typedNumber(value, lang) + unit)).toBe(value + 0);
			})
		);
	});
});

test.each([
	['0,25', 0.25],
	['.25', 0.25],
	[',25', 0.25],
	['+0.25', 0.25],
	['- 0,25', -0.25],
	['−0,25', -0.25],
	['–0.25', -0.25],
	['0,25.', 0.25],
	['4.', 4],
	['1/4', 0.25],
	['-3/8', -0.375],
	['3/−8', -0.375],
	['0,5/2', 0.25],
	['1 / 4', 0.25],
	['½', 0.5],
	['-¼', -0.25],
	['1½', 1.5],
	['−2 3/4', -2.75],
	['1⁄8', 0.125],
	['25%', 0.25],
	['12,5 %', 0.125],
	['4.2×10⁻⁵', 4.2e-5],
	['4,2 × 10⁻⁵', 4.2e-5],
	['4.2*10^-5', 4.2e-5],
	['4,2 x 10^−5', 4.2e-5],
	['4.2·10**3', 4200],
	['4,2E-5', 4.2e-5],
	['1 000', 1000],
	['1 000 000,5', 1000000.5],
	['db = 0,25', 0.25],
	['0.5 · 0.5 = 0.25', 0.25],
	['40 updates', 40]
])('%s is %d', (typed, value) => {
	expect(valueOf(typed)).toBeCloseTo(value, 12);
});

test.each([
	'',
	' ',
	'-',
	'.',
	'abc',
	'x2',
	'1/0',
	'1/2/3',
	'1 2',
	'1..2',
	'--1',
	'1e999',
	'2 of 3',
	'3 4 1/2',
	'∞'
])('“%s” is asked back as no number', (typed) => {
	expect(valueOf(typed)).toBe('unreadable');
});

test('point and comma together can mean two things, the last one rather the decimals', () => {
	expect(readAnswer('1.000,5')).toEqual({ kind: 'ambiguous', readings: [1000.5, 1.0005] });
	expect(readAnswer('1,000.5')).toEqual({ kind: 'ambiguous', readings: [1000.5, 1.0005] });
	expect(readAnswer('1.000,5/2')).toEqual({ kind: 'ambiguous', readings: [500.25, 0.50025] });
});

test('a thousand and one can be meant where a count is asked for, and nowhere else', () => {
	expect(readAnswer('1.000', true)).toEqual({ kind: 'ambiguous', readings: [1000, 1] });
	expect(readAnswer('1,000', true)).toEqual({ kind: 'ambiguous', readings: [1000, 1] });
	expect(valueOf('1.000.000', true)).toBe(1e6);
	expect(valueOf('1.000')).toBe(1);
});

test('whatever is typed is read or asked back, and what is read is finite', () => {
	const signs = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-−+/e×*^⁻⁵½% =x ')) });
	fc.assert(
		fc.property(fc.oneof(fc.string(), signs), fc.boolean(), (typed, whole) => {
			const answer = readAnswer(typed, whole);
			if (answer.kind === 'number') expect(answer.value).toSatisfy(Number.isFinite);
			if (answer.kind === 'ambiguous') expect(answer.readings[0]).not.toBe(answer.readings[1]);
		}),
		{ numRuns: 5000 }
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatInteger,
	formatNumber,
	formatSetting,
	parseNumber,
	typedNumber,
	type Lang
} from '$lib/i18n/number';

const LANGS: readonly Lang[] = ['en', 'nl'];

/** What a reader makes of a written number, and the worth of one unit of its last digit. */
function read(text: string, lang: Lang): { value: number; unit: number } {
	const sign = lang === 'nl' ? ',' : '.';
	const pattern = new RegExp(`^(−?)(\\d+)(?:\\${sign}(\\d+))?(?:×10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$`);
	const [, minus, whole, decimals = '', raised = ''] = pattern.exec(text) ?? [];
	const digits = Array.from(raised, (c) => (c === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)));
	const exponent = Number(digits.join(''));
	const value = Number(`${minus ? '-' : ''}${whole}.${decimals}e${exponent}`);
	return { value, unit: 10 ** (exponent - decimals.length) };
}

/** Doubles of every size, most of them of the sizes that networks have. */
const numbers = fc
	.oneof(
		fc
			.double({ min: -1e300, max: 1e300, noNaN: true })
			.filter((x) => x === 0 || Math.abs(x) > 1e-300),
		fc.double({ min: -10, max: 10, noNaN: true }),
		fc
			.tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -12, max: 12 }))
			.map(([digits, exponent]) => digits * 10 ** exponent)
	)
	// −0 is shown as 0.
	.map((number) => number + 0);

describe.each(LANGS)('numbers of a network, %s', (lang) => {
	test('what is shown is within half a unit of its last digit', () => {
		const property = fc.property(numbers, (number) => {
			const { value, unit } = read(formatNumber(number, lang), lang);
			expect(Math.abs(value - number)).toBeLessThanOrEqual((unit / 2) * (1 + 1e-9));
		});
		fc.assert(property, { numRuns: 2000 });
	});

	test('three decimals can be trusted, or two digits where there are not that many', () => {
		const property = fc.property(numbers, (number) => {
			const { value } = read(formatNumber(number, lang), lang);
			const size = Math.abs(number);
			const most = size >= 0.001 && size < 100 ? 0.0005 : 0.05 * size;
			expect(Math.abs(value - number)).toBeLessThanOrEqual(most * (1 + 1e-9));
		});
		fc.assert(property, { numRuns: 2000 });
	});

	test('only 0 is shown as 0, and the sign is kept', () => {
		const property = fc.property(numbers, (number) => {
			const { value } = read(formatNumber(number, lang), lang);
			expect(Math.sign(value)).toBe(Math.sign(number));
		});
		fc.assert(property, { numRuns: 2000 });
	});

	test('whole numbers below a million are shown as they are', () => {
		const property = fc.property(fc.integer({ min: -999_999, max: 999_999 }), (number) => {
			expect(formatNumber(number, lang)).toBe(String(number).replace('-', '−'));
		});
		fc.assert(property);
	});

	test('no number takes more than eleven characters', () => {
		const property = fc.property(fc.double(), (number) => {
			expect(formatNumber(number, lang).length).toBeLessThanOrEqual(11);
		});
		fc.assert(property, { numRuns: 2000 });
	});
});

test.each([
	[0.25, '0.250', '0,250'],
	[-0.6776, '−0.678', '−0,678'],
	[1, '1', '1'],
	[-0, '0', '0'],
	[0.0005, '5.0×10⁻⁴', '5,0×10⁻⁴'],
	[0.036_41, '0.0364', '0,0364'],
	[0.001, '0.0010', '0,0010'],
	[0.000_42, '4.2×10⁻⁴', '4,2×10⁻⁴'],
	[-4.2e-13, '−4.2×10⁻¹³', '−4,2×10⁻¹³'],
	[5e-324, '4.9×10⁻³²⁴', '4,9×10⁻³²⁴'],
	[123.456, '123.46', '123,46'],
	[98_765.43, '98765.4', '98765,4'],
	[1_300_000, '1.3×10⁶', '1,3×10⁶'],
	[-Number.MAX_VALUE, '−1.8×10³⁰⁸', '−1,8×10³⁰⁸'],
	[NaN, 'NaN', 'NaN'],
	[Infinity, '∞', '∞'],
	[-Infinity, '−∞', '−∞']
])('%d is written as people write it', (number, english, dutch) => {
	expect(formatNumber(number, 'en')).toBe(english);
	expect(formatNumber(number, 'nl')).toBe(dutch);
});

describe('counts', () => {
	test('every third digit from the end has a thin space before it', () => {
		const property = fc.property(fc.maxSafeInteger(), (number) => {
			const [first, ...groups] = formatInteger(number).replace('−', '-').split('\u202f');
			expect(first).toMatch(/^-?\d{1,3}$/);
			for (const group of groups) expect(group).toMatch(/^\d{3}$/);
			expect([first, ...groups].join('')).toBe(String(number));
		});
		fc.assert(property);
	});

	test.each([
		[0, '0'],
		[999, '999'],
		[1000, '1\u202f000'],
		[-123_456, '−123\u202f456'],
		[1_234_567, '1\u202f234\u202f567']
	])('%d', (number, text) => {
		expect(formatInteger(number)).toBe(text);
	});
});

describe('settings', () => {
	test.each([
		[0.5, '0.5', '0,5'],
		[0.001, '0.001', '0,001'],
		[1000, '1000', '1000'],
		[1e-7, '1×10⁻⁷', '1×10⁻⁷'],
		[2.5e-9, '2.5×10⁻⁹', '2,5×10⁻⁹']
	])('%d keeps the digits that were typed', (number, english, dutch) => {
		expect(formatSetting(number, 'en')).toBe(english);
		expect(formatSetting(number, 'nl')).toBe(dutch);
	});

	test.each(LANGS)('every setting can be read back exactly, %s', (lang) => {
		const property = fc.property(numbers, (number) => {
			expect(read(formatSetting(number, lang), lang).value).toBe(number);
		});
		fc.assert(property, { numRuns: 1000 });
	});
});

describe('a number that was typed', () => {
	test('is read back, whatever the language', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				for (const lang of LANGS) {
					const text = typedNumber(value, lang);
					expect(parseNumber(text)).toBe(value + 0 === 0 ? 0 : value);
					expect(parseNumber(` ${text.replace('-', '−')} `)).toBe(value + 0 === 0 ? 0 : value);
				}
			})
		);
	});

	test.each([
		['0,25', 0.25],
		['.5', 0.5],
		['-3', -3],
		['−3', -3],
		['+1', 1],
		['1e-3', 0.001],
		['1,5E2', 150],
		['2.', 2]
	])('%s is %d', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});

	test.each(['', ' ', 'abc', '1.000,5', '1,000.5', '1 2', '--1', '1e', 'NaN', '∞', '0x1', '1e999'])(
		'%j is no number',
		(text) => {
			expect(parseNumber(text)).toBeUndefined();
		}
	);
});

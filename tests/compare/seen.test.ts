import { expect, test } from 'vitest';
import { seenOfRates } from '$lib/compare/seen';
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
const seen = (value: number) =>
	seenOfRates(
		[
			{ value: value / 30, rate: 'tooLow' },
			{ value, rate: 'aboutRight' }
		],
		speech
	);

test('a rate that is about right is held against the usual ones', () => {
	expect(seen(0.03)).toEqual(['Here α = 0.03 is about right.']);
	expect(seen(0.1)).toEqual(['Here α = 0.1 is about right.']);
	expect(seen(0.3)[0]).toContain('higher than usual');
	expect(seen(0.0003)[0]).toContain('lower than usual');
});

test('where no rate is about right, nothing is said', () => {
	expect(seenOfRates([{ value: 1, rate: 'tooHigh' }], speech)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { STORY } from '$lib/chapter/example';
import { runWritten } from '$lib/chapter/written';
import { LEARNED } from '$lib/gallery/learn';
import { formatInteger, formatNumber, formatSetting } from '$lib/i18n/number';
import { plain } from '$lib/i18n/rich';
import { outcomeText } from '$lib/learn/telling';
import { LATER } from '../support/dictionaries';

const written = LEARNED.flatMap((state) => (state.written ? [state.written] : []));
const [right] = written;
const live = runWritten(right!, STORY.problem);

describe.each(['en', 'nl'] as const)('in %s', (lang) => {
	const format = {
		number: (value: number) => formatNumber(value, lang),
		integer: formatInteger,
		setting: (value: number) => formatSetting(value, lang)
	};
	const texts = written.map((lines) =>
		plain(outcomeText(runWritten(lines, STORY.problem), live, LATER[lang].learn.exercise, format))
	);

	test('whatever can become of the two lines is told, each in its own words', () => {
		expect(new Set(texts).size).toBe(written.length);
		for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN/);
	});

	test('only the right lines are said to learn', () => {
		const { same } = LATER[lang].learn.exercise;
		expect(texts.map((text) => text.includes(plain(same)))).toEqual(
			written.map((lines) => lines === right)
		);
	});
});

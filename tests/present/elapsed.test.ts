import { expect, test } from 'vitest';
import { elapsedText } from '$lib/present/elapsed';

test.each([
	[0, '0:00'],
	[999, '0:00'],
	[7_000, '0:07'],
	[750_000, '12:30'],
	[3_725_000, '1:02:05'],
	[-5, '0:00']
])('%i ms are %s', (milliseconds, text) => {
	expect(elapsedText(milliseconds)).toBe(text);
});

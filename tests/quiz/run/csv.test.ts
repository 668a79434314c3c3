import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '$lib/quiz/run/csv';
import { nextQuestion } from '$lib/quiz/run/next';
import { USUAL_PLAN } from '$lib/quiz/run/plan';
import type { Turn } from '$lib/quiz/run/source';
import { voices } from '../laws';
import { settingOf } from '../settings';

const { question } = nextQuestion({ ...USUAL_PLAN, kinds: ['dz'] }, [], settingOf('data=xor'))!;

/** A quiz of one question, answered so. */
const tableOf = (typed: string, lang: number): readonly string[][] => {
	const ending: Turn['ending'] = {
		right: true,
		wrong: 1,
		hints: 0,
		revealed: false,
		skipped: false,
		ahead: false,
		confidence: 'sure',
		causes: ['slope-forgotten'],
		answer: { kind: 'number', typed }
	};
	const text = csvOf([{ name: 'dz.1', question, address: null, ending }], voices[lang]!);
	return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
};

test('every row has a cell for every column, whatever was typed', () => {
	for (const typed of ['0,5', 'a "word"; or two', 'two\nlines', ',;'])
		for (const lang of [0, 1]) {
			const [head, row] = tableOf(typed, lang);
			expect(row).toHaveLength(head!.length);
			expect(row![4]).toBe(typed);
		}
});

test('a Dutch table has semicolons between and commas in numbers', () => {
	const text = csvOf([], voices[1]!);
	expect(text.split('\r\n')[0]).toBe(
		'\ufeff"vraag";"onderwerp";"soort";"tekst";"jouw antwoord";"goed antwoord";"uitslag";"punten";"foute pogingen";"hints";"zekerheid";"fouten"'
	);
	expect(tableOf('1', 1)[1]).toContain('0,5');
	expect(tableOf('1', 0)[1]).toContain('0.5');
});

test('what a spreadsheet would take for a formula stays a text, and a negative number a number', () => {
	for (const typed of ['=1+1', '@SUM(A1)', '+cmd', '-1+2'])
		expect(tableOf(typed, 0)[1]![4]).toBe(`'${typed}`);
	for (const typed of ['-1', '-0.25', '−3']) expect(tableOf(typed, 0)[1]![4]).toBe(typed);
});

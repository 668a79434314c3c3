import fc from 'fast-check';
import { parse, type GIFTQuestion, type NumericalChoice, type TextChoice } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { pieces } from '$lib/i18n/rich';
import { readGift, writeGift } from '$lib/quiz/pack/gift';
import { decimal } from '$lib/quiz/pack/gift/text';
import { PACK_LIMITS } from '$lib/quiz/pack/limits';
import { toleranceFor } from '$lib/quiz/pack/rules';
import type { AskedNumber, FixedItem, PackText } from '$lib/quiz/pack/schema';
import { LATER } from '../../support/dictionaries';
import { fixedPacks } from './packs';

const WORDS = { en: LATER.en.quiz.pack.gift, nl: LATER.nl.quiz.pack.gift };
const langs = fc.constantFrom('en', 'nl');

/** Spaces and line breaks are not compared: the oracle makes one space of several. */
const tight = (text: string): string => text.replaceAll(/[\s\u0000-\u001f]+/g, ' ').trim(); // eslint-disable-line no-control-regex

/** A text of a pack as GIFT is to hold it. */
function held(text: PackText, lang: 'en' | 'nl', answer = false): string {
	const given = typeof text === 'string' ? text : text[lang];
	const plain = pieces(given)
		.map((piece) => piece.text)
		.join('');
	const shown = tight(plain) === '' ? given : plain;
	return tight(answer ? shown.replaceAll('->', '→') : shown);
}

const number = ({ answer, mistakes = [], ...rest }: AskedNumber, lang: 'en' | 'nl') => [
	{ right: true, value: answer, range: toleranceFor({ answer, ...rest }), feedback: '' },
	...mistakes.map(({ value, feedback }) => ({
		right: false,
		value,
		range: expect.any(Number) as number,
		feedback: held(feedback, lang, true)
	}))
];

/** What a GIFT parser is to find of an item: a list, because several numbers or gaps are several questions. */
function expected(item: FixedItem, lang: 'en' | 'nl'): object[] {
	const stem = held(item.prompt, lang);
	const solution = item.solution === undefined ? '' : held(item.solution, lang, true);
	switch (item.type) {
		case 'choice': {
			const answers = item.options.map(({ text, right, feedback }) => ({
				right: right === true,
				text: held(text, lang, true),
				feedback: feedback === undefined ? '' : held(feedback, lang, true)
			}));
			return [{ type: 'MC', stem, solution, answers }];
		}
		case 'number':
			return [{ type: 'Numerical', stem, solution, answers: number(item, lang) }];
		case 'numbers':
			return item.fields.map((field) => ({
				type: 'Numerical',
				stem: expect.stringContaining(stem) as string,
				solution,
				answers: number(field, lang)
			}));
		case 'order':
			return [
				{
					type: 'Matching',
					stem,
					solution,
					answers: item.items.map((text, k) => [String(k + 1), held(text, lang, true)])
				}
			];
		case 'blanks':
			return item.gaps.map(({ accepts, mistakes = [] }) => ({
				type: 'Short',
				stem: expect.stringContaining(stem) as string,
				solution,
				answers: [
					...accepts.map((text) => ({ right: true, text: starred(text), feedback: '' })),
					...mistakes.map(({ text, feedback }) => ({
						right: false,
						text: starred(text),
						feedback: held(feedback, lang, true)
					}))
				]
			}));
		default:
			return item satisfies never;
	}
}

/** Moodle takes a bare star for anything. */
const starred = (text: string): string =>
	tight(text.replaceAll('->', '→').replaceAll('*', String.raw`\*`));

/** What the oracle found, in the same words. */
function found(question: GIFTQuestion): object {
	if (question.type === 'Category' || question.type === 'Description') return question;
	const stem = tight(question.stem.text);
	const solution = tight(question.globalFeedback?.text ?? '');
	const feedbackOf = ({ feedback }: TextChoice | NumericalChoice): string =>
		tight(feedback?.text ?? '');
	const isRight = ({ isCorrect, weight }: TextChoice | NumericalChoice): boolean =>
		isCorrect && weight !== 0;
	switch (question.type) {
		case 'MC':
		case 'Short': {
			const answers = question.choices.map((choice) => ({
				right: isRight(choice),
				text: tight(choice.text.text),
				feedback: feedbackOf(choice)
			}));
			return { type: question.type, stem, solution, answers };
		}
		case 'Numerical': {
			const answers = (question.choices as NumericalChoice[]).map((choice) => ({
				right: isRight(choice),
				value: choice.text.number! + 0,
				range: choice.text.range,
				feedback: feedbackOf(choice)
			}));
			return { type: question.type, stem, solution, answers };
		}
		case 'Matching': {
			const answers = question.matchPairs
				.map(({ subquestion, subanswer }) => [subanswer, tight(subquestion.text)] as const)
				.sort(([a], [b]) => Number(a) - Number(b));
			return { type: question.type, stem, solution, answers };
		}
		default:
			return question;
	}
}

describe('5,000 packs', () => {
	test('are the same questions to gift-pegjs', () => {
		fc.assert(
			fc.property(fixedPacks, langs, (pack, lang) => {
				const gift = writeGift(pack, { lang, words: WORDS[lang] });
				const questions = parse(gift).map(found);
				expect(questions).toEqual(pack.items.flatMap((item) => expected(item as FixedItem, lang)));
			}),
			{ numRuns: 5000 }
		);
	});

	test('are the same packs when they are read again', () => {
		fc.assert(
			fc.property(fixedPacks, langs, langs, (pack, lang, here) => {
				const gift = writeGift(pack, { lang, words: WORDS[lang] });
				expect(readGift(gift, 'file', WORDS, here)).toEqual({ pack, notes: [] });
			}),
			{ numRuns: 5000 }
		);
	});
});

test('every digit of a number is written, with a point and without an exponent', () => {
	fc.assert(
		fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
			const text = decimal(value);
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			expect(Number(text)).toBe(value + 0);
		})
	);
});

describe('a file from elsewhere', () => {
	const read = (...lines: string[]) => {
		const { pack, notes } = readGift(lines.join('\n'), 'Moodle', WORDS, 'en');
		return {
			items: pack?.items ?? [],
			notes: notes.map(({ line, name, reason, taken }) => [line, name, reason, taken])
		};
	};

	test('true/false, multiple choice, short answer, number, matching and missing word are taken', () => {
		const { items, notes } = read(
			'// A comment',
			'::Q1:: [html]<p>1 &lt; 2 &amp; 3<br>so?</p> {T#Look again.#Well done!}',
			'',
			"::Q2::Who is buried in Grant\\'s tomb\\?{=Grant#Right ~no one ~%-50%Napoleon#No!####Think.}",
			'',
			'Two plus {=two =2 =%0%five#Too many} equals four.',
			'',
			'::Q4::When? {#1822:5}',
			'',
			'How much? {#-0.5..0.5####Between.}',
			'',
			'Order {=b -> 2 =a -> 1 =c -> 3}',
			'',
			'Capitals {=France -> Paris',
			'=Italy -> Rome}'
		);
		expect(items).toEqual([
			{
				type: 'choice',
				prompt: '1 < 2 & 3\nso?',
				options: [
					{ text: 'True', right: true, feedback: 'Well done!' },
					{ text: 'False', feedback: 'Look again.' }
				]
			},
			{
				type: 'choice',
				prompt: "Who is buried in Grant\\'s tomb\\?",
				solution: 'Think.',
				options: [
					{ text: 'Grant', right: true, feedback: 'Right' },
					{ text: 'no one' },
					{ text: 'Napoleon', feedback: 'No!' }
				]
			},
			{
				type: 'blanks',
				prompt: 'Two plus _____ equals four.',
				gaps: [{ accepts: ['two', '2'], mistakes: [{ text: 'five', feedback: 'Too many' }] }]
			},
			{ type: 'number', prompt: 'When?', answer: 1822, tolerance: 5 },
			{ type: 'number', prompt: 'How much?', solution: 'Between.', answer: 0, tolerance: 0.5 },
			{ type: 'order', prompt: 'Order', items: ['a', 'b', 'c'] },
			...['France', 'Italy'].map((land, k) => ({
				type: 'choice',
				prompt: `Capitals\n${land} …`,
				options: ['Paris', 'Rome'].map((text, i) => ({ text, ...(i === k && { right: true }) }))
			}))
		]);
		expect(notes).toEqual([[14, 'Capitals', 'matching', true]]);
	});

	test('what cannot be taken is named, with its line and why', () => {
		const { items, notes } = read(
			'$CATEGORY: tom/dick',
			'',
			'Write about {}',
			'',
			'Just a text.',
			'',
			'::Many::Which two? {~%50%a ~%50%b ~%-100%c}',
			'',
			'Half {#0,25}',
			'',
			'Any {=* }',
			'',
			'Open {=a ~b',
			'',
			'Twice {=a ~a}',
			'',
			'Fine {=a =%50%b#Nearly}'
		);
		expect(items).toHaveLength(1);
		expect(notes).toEqual([
			[1, 'tom/dick', 'category', false],
			[3, 'Write about', 'essay', false],
			[5, 'Just a text.', 'description', false],
			[7, 'Many', 'several-right', false],
			[9, 'Half', 'no-number', false],
			[11, 'Any', 'wildcard', false],
			[13, 'Open', 'broken', false],
			[15, 'Twice', { kind: 'rule', rule: 'options-differ' }, false],
			[17, 'Fine', 'partial', true]
		]);
	});

	test('of a bank that is longer than a pack may be, the first are taken and the others named', () => {
		const questions = Array.from({ length: 230 }, (_, k) => `::Q${k + 1}::What is ${k}? {#${k}}`);
		const { pack, notes } = readGift(questions.join('\n\n'), 'bank', WORDS, 'en');
		expect(pack!.items).toHaveLength(PACK_LIMITS.items);
		expect(pack!.items.at(-1)).toMatchObject({ answer: 199 });
		expect(notes).toHaveLength(30);
		expect(notes[0]).toEqual({ line: 401, name: 'Q201', reason: 'too-many', taken: false });
		expect(notes.at(-1)).toMatchObject({ name: 'Q230' });
	});

	test('a file whose name is longer than a title may be is taken', () => {
		const name = 'a'.repeat(300);
		const { pack, notes } = readGift('Yes? {T}', name, WORDS, 'en');
		expect(pack).toMatchObject({ title: name.slice(0, PACK_LIMITS.title) });
		expect(notes).toEqual([]);
	});

	test('no text makes it throw, and every question is in the pack or named', () => {
		const lines = fc.array(
			fc.constantFrom(
				...Array.from('a1.:=~#{}%\\'),
				'->',
				'\n',
				'\n\n',
				'::',
				'{T}',
				'####',
				'[html]',
				'//'
			),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					lines.map((parts) => parts.join(''))
				),
				(text) => {
					const { pack, notes } = readGift(text, 'x', WORDS, 'en');
					const blocks = text.split('\n\n').filter((part) => /^\s*[^\s/]/.test(part));
					if (blocks.length > 0)
						expect((pack?.items.length ?? 0) + notes.length).toBeGreaterThan(0);
				}
			),
			{ numRuns: 3000 }
		);
	});
});

describe('a file of our own that somebody changed', () => {
	const pack = {
		backstep: 'pack' as const,
		version: 1 as const,
		title: 'Mine',
		items: [
			{
				type: 'choice' as const,
				prompt: { en: 'What is *this*?', nl: 'Wat is *dit*?' },
				hint: 'Think.',
				options: [{ text: 'a', right: true as const }, { text: 'b' }]
			},
			{
				type: 'numbers' as const,
				prompt: 'Both',
				fields: [
					{ name: 'x', answer: 1 },
					{ name: 'y', answer: 2 }
				]
			}
		]
	};
	const gift = writeGift(pack, { lang: 'en', words: WORDS.en });
	const readAgain = (text: string) => readGift(text, 'file', WORDS, 'nl');

	test('has the changes, keeps what they leave alone, and says so', () => {
		const { pack: changed, notes } = readAgain(gift.replace('What is this?', 'What is that?'));
		expect(changed!.items[0]).toEqual({ ...pack.items[0], prompt: 'What is that?' });
		expect(changed!.items[1]).toEqual(pack.items[1]);
		expect(notes).toMatchObject([{ reason: 'edited', taken: true, name: 'Mine 1' }]);
	});

	test('has several questions where one of several numbers was changed', () => {
		const { pack: changed, notes } = readAgain(gift.replace('=2:', '=3:'));
		expect(changed!.items.slice(1)).toMatchObject([
			{ type: 'number', answer: 1 },
			{ type: 'number', answer: 3 }
		]);
		expect(notes).toMatchObject([{ reason: 'edited' }]);
	});

	test('may have its questions in another order and other names', () => {
		const blocks = gift.trim().split('\n\n');
		const moved = [blocks[0], ...blocks.slice(2), blocks[1]!.replace('Mine 1', 'Last')].join(
			'\n\n'
		);
		expect(readAgain(moved)).toEqual({
			pack: { ...pack, items: [pack.items[1], pack.items[0]] },
			notes: []
		});
	});
});

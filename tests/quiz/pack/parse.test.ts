import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '$lib/quiz/pack/parse';
import { writePack } from '$lib/quiz/pack/link';
import { faultText } from '$lib/quiz/pack/told';
import { LATER } from '../../support/dictionaries';
import { packs } from './packs';

const told = (text: string, lang: 'en' | 'nl' = 'en'): string[] =>
	parsePack(text).faults.map((fault) => faultText(fault, LATER[lang].quiz));

const QUESTION = {
	type: 'number',
	prompt: 'What is 1/4?',
	answer: 0.25,
	tolerance: 0.01,
	mistakes: [{ value: 4, feedback: 'That is the other way around.' }]
};
const pack = (...items: unknown[]) => ({ backstep: 'pack', version: 1, title: 'Mine', items });
const withItem = (change: object): string => writePack(pack({ ...QUESTION, ...change }));

test('every pack that is written is read again', () => {
	fc.assert(
		fc.property(packs, (made) => {
			expect(parsePack(writePack(made))).toEqual({ pack: made, faults: [] });
		})
	);
});

test('no text makes it throw, and what is no pack has a fault at a place that is there', () => {
	const texts = fc.oneof(
		fc.string(),
		fc.json(),
		fc
			.tuple(packs, fc.nat(), fc.nat({ max: 4 }), fc.string({ maxLength: 3 }))
			.map(([made, place, cut, put]) => {
				const text = writePack(made);
				const at = place % text.length;
				return text.slice(0, at) + put + text.slice(at + cut);
			})
	);
	fc.assert(
		fc.property(texts, (text) => {
			const { pack, faults } = parsePack(text);
			expect(pack === null).toBe(faults.length > 0);
			const lines = text.split('\n');
			for (const { line, column } of faults) {
				expect(lines[line - 1]).toBeDefined();
				expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
			}
		}),
		{ numRuns: 1000 }
	);
});

describe('what is wrong is said with its line and reason', () => {
	test.each([
		[
			withItem({ tolerance: 'abc' }),
			'Line 10: “tolerance” must be a number of 0 or more, not “abc”.'
		],
		[withItem({ prompt: undefined }), 'Line 6: “prompt” is missing: it must be a text'],
		[withItem({ promt: 'x' }), 'Line 17: “promt” means nothing here.'],
		[
			withItem({ mistakes: [] }),
			'Line 11: “mistakes” must be a list of 1 to 20 mistakes, not a list.'
		],
		[
			withItem({ mistakes: [{ value: 0.255, feedback: 'x' }] }),
			'Line 11: One of these mistakes is so'
		],
		[withItem({ type: 'guess' }), 'Line 7: “type” must be choice, number,'],
		[writePack(pack({ prompt: 'x' })), 'Line 6: “type” is missing: it must be choice'],
		[writePack(pack('x')), 'Line 6: “items[1]” must be a question'],
		[
			writePack(pack({ kind: 'dy' })),
			'Line 7: “kind” must be the name of a kind of question, such as dz, not “dy”.'
		],
		[writePack(pack()), 'Line 5: “items” must be a list of 1 to 200 questions, not a list.'],
		[
			writePack(pack({ type: 'choice', prompt: 'x', options: [{ text: 'a' }, { text: 'b' }] })),
			'Line 9: Mark exactly one option as right.'
		],
		[
			writePack(
				pack({ type: 'blanks', prompt: 'x', code: 'a ___ ___', gaps: [{ accepts: ['a'] }] })
			),
			'Line 10: Each gap needs three underscores'
		],
		['{"backstep": 1, "address": "v=1"}', 'Line 1: This is not a pack of questions'],
		['{"backstep": "pack", "version": 2}', 'Line 1: This pack was made with a newer version'],
		['{"backstep": "pack",\n}', 'Line 2: expected a name in quotation marks, but found “}”.'],
		['', 'Line 1: expected a value, but the text ends.']
	])('%s', (text, sentence) => {
		const [first, ...others] = told(text);
		expect(first!.slice(0, sentence.length)).toBe(sentence);
		expect(others).toEqual([]);
	});

	test('in Dutch too', () => {
		expect(told(withItem({ tolerance: 'abc' }), 'nl')).toEqual([
			'Regel 10: “tolerance” moet een getal van 0 of meer zijn, niet “abc”.'
		]);
	});

	test('all of it at once', () => {
		expect(
			told(
				writePack({ ...pack({ ...QUESTION, answer: '1' }, { kind: 'z', count: 0 }), titel: 'x' })
			)
		).toHaveLength(3);
	});
});

test('the pack that the README shows is one', () => {
	const readme = readFileSync('README.md', 'utf8');
	const [, shown] = /```json\n(\{\n\t"backstep": "pack"[^]*?)```/.exec(readme)!;
	expect(told(shown!)).toEqual([]);
});

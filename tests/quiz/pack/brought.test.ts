import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeGift } from '$lib/quiz/pack/gift';
import { writePack, writePackLink } from '$lib/quiz/pack/link';
import { readBrought } from '$lib/quiz/pack/brought';
import { LATER } from '../../support/dictionaries';
import { fixedPacks } from './packs';

const quiz = { en: LATER.en.quiz, nl: LATER.nl.quiz };
const read = (text: string, lang: 'en' | 'nl' = 'en') => readBrought(text, 'file', quiz, lang);

test('a pack is taken from its file, its GIFT or a link, whichever somebody brings', async () => {
	await fc.assert(
		fc.asyncProperty(
			fixedPacks,
			fc.constantFrom('en' as const, 'nl' as const),
			async (pack, lang) => {
				const brought = { pack, told: [] };
				expect(await read(writePack(pack))).toEqual(brought);
				expect(await read(`\uFEFF${JSON.stringify(pack)}`)).toEqual(brought);
				const words = quiz[lang].pack.gift;
				expect(await read(writeGift(pack, { lang, words }))).toEqual(brought);
				const link = (await writePackLink(pack))!;
				expect(await read(` https://example.org/nl/teach#${link}\n`)).toEqual(brought);
				expect(await read(link)).toEqual(brought);
			}
		),
		{ numRuns: 100 }
	);
});

describe('what cannot be taken is said with its line', () => {
	test.each([
		['{"backstep": "pack",\n"version": 1}', 'Line 1: “title” is missing'],
		['{', 'Line 1: expected a name'],
		['Why? {}', 'Line 1, “Why?”: an essay cannot be marked here.'],
		['https://example.org/#pack=abc', 'The link is cut off'],
		['::Q1::Both? {~%50%a ~%50%b}', 'Line 1, “Q1”: more than one answer is right.']
	])('%s', async (text, sentence) => {
		const { pack, told } = await read(text);
		expect(pack).toBeNull();
		expect(told[0]!.slice(0, sentence.length)).toBe(sentence);
	});

	test('in Dutch too', async () => {
		expect((await read('Waarom? {}', 'nl')).told).toEqual([
			'Regel 1, “Waarom?”: een open vraag kan hier niet worden nagekeken.'
		]);
	});
});

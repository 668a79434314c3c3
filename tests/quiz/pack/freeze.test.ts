import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draw } from '$lib/quiz/draw';
import { questionOf } from '$lib/quiz/kinds';
import { frozen, frozenQuestion } from '$lib/quiz/pack/freeze';
import { readGift, writeGift } from '$lib/quiz/pack/gift';
import { PACK_LIMITS } from '$lib/quiz/pack/limits';
import { checkPack } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';
import { settingsOf } from '$lib/quiz/pack/setting';
import { KIND_NAMES } from '$lib/quiz/topics';
import { LATER } from '../../support/dictionaries';
import { seeds } from '../../support/problems';
import { voices } from '../laws';
import { settingOf, settings } from '../settings';

const WORDS = { en: LATER.en.quiz.pack.gift, nl: LATER.nl.quiz.pack.gift };

test('a question of any kind and run is written out as an item that can stand in a pack, and as GIFT', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...KIND_NAMES),
			settings,
			seeds,
			fc.constantFrom(...voices),
			(kind, setting, seed, voice) => {
				const question = questionOf(kind, setting, new Draw(seed));
				const item = question && frozenQuestion(question, voice);
				if (!item) return;
				const { pack, faults } = checkPack({
					backstep: 'pack',
					version: 1,
					title: 'x',
					items: [item]
				});
				expect(faults, JSON.stringify(item)).toEqual([]);
				const gift = writeGift(pack!, { lang: voice.lang, words: WORDS[voice.lang] });
				expect(readGift(gift, 'x', WORDS, 'en')).toEqual({ pack, notes: [] });
			}
		),
		{ numRuns: 2000 }
	);
});

test('a solution longer than a pack holds ends with the last whole line that fits', () => {
	const question = questionOf('dz', settingOf('data=xor'), new Draw(1))!;
	const { said, equations } = question.solution;
	const long = { ...question, solution: { said, equations: Array(200).fill(equations[0]) } };
	for (const voice of voices) {
		const solution = frozenQuestion(long, voice)!.solution as string;
		const lines = solution.split('\n');
		expect(lines.at(-1)).toBe('…');
		expect(solution.length).toBeLessThanOrEqual(PACK_LIMITS.text);
		expect(lines.slice(0, -1).every((line) => / = /.test(line))).toBe(true);
	}
});

test('numbers that the stepper would show stand in the text', async () => {
	const pack: Pack = {
		backstep: 'pack',
		version: 1,
		title: 'x',
		experiment: 'v=1&data=xor',
		items: [{ kind: 'dz', seed: 3, count: 2 }]
	};
	const settingFor = await settingsOf(pack);
	for (const voice of voices) {
		const { pack: written, short } = frozen(pack, settingFor, voice);
		expect(short).toEqual([]);
		for (const item of written!.items) {
			if (!('type' in item) || item.type !== 'number') expect.fail('a number is asked for');
			const decimal = voice.lang === 'nl' ? ',' : '.';
			expect(item.prompt).toMatch(new RegExp(`\nda.* = .*\\${decimal}\\d+; z.* = `));
			expect(item.solution).toMatch(/^dz/);
		}
	}
	expect(frozen(pack, () => null, voices[0]!)).toEqual({ pack: null, short: [0] });
});

test('whatever is made from a run is written out, however much: only packs that are read have a limit', async () => {
	const pack: Pack = {
		backstep: 'pack',
		version: 1,
		title: 'x',
		experiment: 'v=1&data=xor&epochs=20',
		items: Array.from({ length: 5 }, (_, seed) => ({ topic: 'epoch', seed, count: 50 }))
	};
	const { pack: written, short } = frozen(pack, await settingsOf(pack), voices[0]!);
	expect(short).toEqual([]);
	expect(written!.items).toHaveLength(250);
});

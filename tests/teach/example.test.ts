import { expect, test } from 'vitest';
import { checkPack } from '$lib/quiz/pack/parse';
import { asWritten, countOf, isFixed, questionsOf } from '$lib/quiz/pack/questions';
import { FIXED_TYPES } from '$lib/quiz/pack/schema';
import { settingsOf } from '$lib/quiz/pack/setting';
import { examplePack } from '$lib/teach/example';
import { voices } from '../quiz/laws';

const pack = examplePack('x');
const questions = [...questionsOf(pack, asWritten(await settingsOf(pack)))];

test('the example is a pack without faults, with a question of every type', () => {
	expect(checkPack(pack).faults).toEqual([]);
	const types = pack.items.filter(isFixed).map(({ type }) => type);
	expect(new Set(types)).toEqual(new Set(FIXED_TYPES));
});

test('all its questions are made, and each is asked in both languages', () => {
	expect(questions).toHaveLength(pack.items.reduce((sum, item) => sum + countOf(item), 0));
	for (const { question } of questions) {
		const [english, dutch] = voices.map((voice) => question.prompt(voice));
		expect(english).not.toBe(dutch);
	}
});

import fc from 'fast-check';
import { expect } from 'vitest';
import type { NumberFormat } from '$lib/explain/format';
import type { Asked, NumberAsked } from '$lib/quiz/asked';
import { Draw } from '$lib/quiz/draw';
import { isRight, behind } from '$lib/quiz/grade';
import { questionOf } from '$lib/quiz/kinds';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import type { Said, Voice } from '$lib/quiz/voice';
import { languages } from '../explain/formats';
import { LATER } from '../support/dictionaries';
import { listsOf, seeds } from '../support/problems';
import { settings } from './settings';

export const voices: readonly Voice[] = languages.map(([lang, words, format]) => ({
	lang,
	quiz: LATER[lang].quiz,
	words,
	format: format satisfies NumberFormat
}));

/** Questions to check of each kind. */
const MANY = 2000;

/**
 * Makes many questions of a kind about random runs, and checks what holds for every question; `check` adds what
 * holds for the kind: that the right answer is the trace's.
 */
export function checkMany(
	kind: KindName,
	check: (question: Question, setting: Setting) => void,
	from = settings
): void {
	let asked = 0;
	// Making a run costs more than asking about it.
	const sets = fc.tuple(from, listsOf(seeds, 4));
	for (let batch = 0; batch < 100 && asked < MANY; batch++)
		for (const [setting, draws] of fc.sample(sets, { numRuns: 100, seed: batch }))
			for (const seed of draws) {
				const question = questionOf(kind, setting, new Draw(seed));
				if (!question || asked === MANY) continue;
				checkQuestion(question, kind, setting.timeline.length);
				check(question, setting);
				asked++;
			}
	// A kind that is hardly ever asked has not been checked.
	expect(asked).toBe(MANY);
}

function checkQuestion(question: Question, kind: KindName, length: number): void {
	const { place, sight, prompt, hint, asked, given, solution } = question;
	if (question.kind !== kind) expect.fail(`${question.kind} is not ${kind}`);
	if (sight && (sight.shows < 1 || sight.shows > length))
		expect.fail(`${kind} leads to step ${sight.shows} of ${length}`);
	if (place && place.step >= place.shows)
		expect.fail(`${kind} shows its answer at step ${place.step}`);
	for (const { value } of given) expect(value.value).toSatisfy(Number.isFinite);
	for (const said of [
		prompt,
		...(hint ? [hint] : []),
		...(solution.said ? [solution.said] : []),
		...saidIn(asked)
	])
		speak(said);
	if (solution.equations.length === 0 && !solution.said) expect.fail(`${kind} has no solution`);
	checkAsked(asked);
}

/** Both languages say something without holes. */
function speak(said: Said): void {
	const [en, nl] = voices.map(said);
	for (const text of [en!, nl!])
		if (text.trim() === '' || /undefined|null|NaN|Infinity|\[object|=>/.test(text))
			expect.fail(`Says: ${text}`);
}

function saidIn(asked: Asked): readonly Said[] {
	if (asked.kind === 'choice') return asked.options.map(({ said }) => said);
	return asked.kind === 'order' ? asked.items : [];
}

/** Exactly one answer is right, and nothing wrong is taken for it. */
function checkAsked(asked: Asked): void {
	switch (asked.kind) {
		case 'number': {
			checkNumber(asked);
			return;
		}
		case 'choice': {
			const right = asked.options.filter((option) => option.right).length;
			const texts = voices.map((voice) => new Set(asked.options.map(({ said }) => said(voice))));
			if (right !== 1) expect.fail(`${right} options are right`);
			if (asked.options.length < 2) expect.fail('There is nothing to choose');
			for (const said of texts)
				if (said.size < asked.options.length) expect.fail('Two options are the same');
			return;
		}
		case 'order': {
			const { items, shown } = asked;
			if (shown.every((item, k) => item === k)) expect.fail('They are in order already');
			expect([...shown].sort((a, b) => a - b)).toEqual([...items.keys()]);
			return;
		}
		case 'blanks':
			if (asked.code.length !== asked.gaps.length + 1) expect.fail('Code and gaps do not fit');
			return;
		case 'play': {
			asked.fields.forEach((field) => checkNumber(field.asked));
			return;
		}
		default:
			return asked satisfies never;
	}
}

function checkNumber(asked: NumberAsked): void {
	const { value, mistakes } = asked;
	if (!Number.isFinite(value) || !isRight(asked, value)) expect.fail(`${value} is not right`);
	for (const { cause, value: wrong } of mistakes) {
		if (isRight(asked, wrong)) expect.fail(`${JSON.stringify(cause)} gives the right answer`);
		if (!behind(asked, wrong).includes(cause))
			expect.fail(`${JSON.stringify(cause)} is not recognised`);
	}
}

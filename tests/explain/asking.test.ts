import { describe, expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import { askedOf } from '$lib/explain/asked';
import { askingOf } from '$lib/explain/asking';
import { plain } from '$lib/i18n/rich';
import { PREDICT_WORDS } from '$lib/predict/lazy';
import { comingOf } from '$lib/timeline/coming';
import type { Moment } from '$lib/timeline/moment';
import { scheduleOf } from '$lib/timeline/schedule';
import type { Granularity } from '$lib/timeline/travel';
import { problemOfCase, referenceCase } from '../support/cases';
import { languages } from './formats';
import { momentsOf, runs } from './runs';

const GRANULARITIES = ['layer', 'sample', 'epoch'] as const;

const comingAt = (problem: Problem, { step }: Moment, granularity: Granularity) =>
	comingOf(scheduleOf(problem), problem.layers, { step, selection: null }, granularity);

function* questionsOf(problem: Problem, most = 80) {
	for (const moment of momentsOf(problem, most))
		for (const granularity of GRANULARITIES)
			for (const [lang, words, format] of languages) {
				const coming = comingAt(problem, moment, granularity);
				if (!coming) continue;
				const question = askingOf(coming, {
					moment,
					problem,
					lastLoss: undefined,
					words: PREDICT_WORDS[lang],
					activations: words.network.activations,
					format
				});
				yield { moment, coming, lang, question };
			}
}

describe.each(runs)('%s', (_, problem) => {
	test('every step can be asked for, in both languages and at every granularity', () => {
		for (const { question, lang } of questionsOf(problem)) {
			expect(plain(question)).toMatch(/^[A-Z].*\?$/);
			expect(question).not.toMatch(/undefined|null| {2}/);
			if (lang === 'nl') expect(question).not.toMatch(/\d\.\d/);
		}
	});
});

test('a question has no number of the step it asks for', () => {
	const problem = problemOfCase(referenceCase('p04'));
	const moments = [...momentsOf(problem, 200)];
	let asked = 0;
	for (const { moment, coming, lang, question } of questionsOf(problem, 150)) {
		const after = moments.find(({ step }) => step === coming.step);
		if (!after || lang === 'nl') continue;
		const { format } = { format: languages[0]![2] };
		const before = JSON.stringify(moment);
		const news = after.layers
			.flatMap(({ z, a, da, dz, biases }) => [z, a, da, dz, biases])
			.flatMap((numbers) => numbers ?? [])
			.concat(after.loss ?? [], after.meanLoss ?? [])
			.filter((value) => !Number.isInteger(value) && !before.includes(String(value)));
		for (const value of news) expect(question).not.toContain(format.number(value));
		asked += news.length;
	}
	expect(asked).toBeGreaterThan(1000);
});

test('what is asked for is what the step computes', () => {
	const problem = problemOfCase(referenceCase('p04'));
	const moments = [...momentsOf(problem, 60)];
	for (const [i, moment] of moments.slice(0, 50).entries()) {
		const coming = comingAt(problem, moment, 'layer')!;
		const { layer, number } = askedOf(coming, moment);
		const next = moments[i + 1]!;
		expect(next.step).toBe(coming.step);
		if (number === 'a' || number === 'da' || number === 'dz') {
			expect(moment.layers[layer!]![number]).toBeNull();
			expect(next.layers[layer!]![number]).not.toBeNull();
		} else if (number === 'b')
			expect(next.layers[layer!]!.biases).not.toEqual(moment.layers[layer!]!.biases);
		else if (number === 'loss') expect([moment.loss, next.loss === null]).toEqual([null, false]);
		else if (number === 'x') expect(next.sample).not.toEqual(moment.sample);
		else expect(next.cursor.kind).toMatch(/^epoch/);
	}
});

test('of a whole epoch the mean loss is asked, beside that of the epoch before', () => {
	const problem = problemOfCase(referenceCase('p04'));
	const moment = [...momentsOf(problem)].at(-1)!;
	const [lang, words, format] = languages[0]!;
	const question = askingOf(
		{ step: moment.step + 9, cursor: { kind: 'epoch-end', epoch: 3 }, covers: 'epoch' },
		{
			moment,
			problem,
			lastLoss: 0.693,
			words: PREDICT_WORDS[lang],
			activations: words.network.activations,
			format
		}
	);
	expect(plain(question)).toMatch(/All of epoch 4 .*In epoch 3 the mean loss was 0.693/);
});

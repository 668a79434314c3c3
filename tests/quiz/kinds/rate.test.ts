import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '$lib/engine/fit';
import { LOSSES } from '$lib/engine/loss';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import { parseNumber } from '$lib/i18n/number';
import { Draw } from '$lib/quiz/draw';
import { questionOf } from '$lib/quiz/kinds';
import type { MistakeId } from '$lib/quiz/mistake';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import { checkMany, voices } from '../laws';
import { settingOf, settings } from '../settings';
import { causesIn, optionOf, promptOf, varietyOf } from '../variety';

const [english] = voices;

/** Each of them is trained with many rates, but only once. */
const some: fc.Arbitrary<Setting> = fc.constantFrom(
	...fc.sample(settings, { numRuns: 160, seed: 3 })
);

/** The losses of a run, before training and after each epoch, from fit() itself. */
function train(problem: Problem, learningRate: number, epochs: number): number[] {
	const { samples } = problem;
	const { network, progress } = beginProblem(problem);
	const n = samples.inputs.length;
	const start = samples.inputs
		.map((x, i) => LOSSES[problem.loss].value(network.predict(x), samples.targets[i]!))
		.reduce((sum, loss) => sum + loss, 0);
	const losses = [start / n];
	const options = { ...optionsOf(problem), learningRate, epochs };
	const pace = { steps: false, until: Infinity };
	for (const stop of fit(network, samples, options, progress, pace))
		if (stop.kind === 'epoch-end') losses.push(progress.lossSum / n);
	return losses;
}

const trained = new Map<Problem, Map<string, number[]>>();

/** The same, computed once. */
function lossesOf(problem: Problem, rate: number, epochs: number): number[] {
	const known = trained.get(problem) ?? new Map<string, number[]>();
	trained.set(problem, known);
	const key = `${rate} ${epochs}`;
	if (!known.has(key)) known.set(key, train(problem, rate, epochs));
	return known.get(key)!;
}

/** The mean of the last tenth. */
function endOf(losses: readonly number[]): number {
	const last = losses.slice(-Math.max(1, Math.round((losses.length - 1) / 10)));
	const end = last.reduce((sum, loss) => sum + loss, 0) / last.length;
	return Number.isNaN(end) ? Infinity : end;
}

const risesOf = (losses: readonly number[]): number =>
	losses.filter((loss, i) => i > 0 && loss > losses[i - 1]!).length;

/** Every α that a text names. */
const ratesIn = (text: string): number[] =>
	[...text.matchAll(/α_? = ([\d.]+(?:, [\d.]*\d)*)/g)]
		.flatMap(([, list]) => list!.split(', '))
		.map((rate) => parseNumber(rate.replace(/\.$/, ''))!);

const labels = ({ curves }: Question): string[] => curves!.map(({ label }) => label(english!));

const ORACLES: Partial<Record<KindName, (question: Question, setting: Setting) => void>> = {
	'which-curve'(question, { problem }) {
		const right = optionOf(question, 'right')!;
		const prompt = promptOf(question);
		const asked = prompt.includes('Which of these') ? right : /(curve \w) belong/.exec(prompt)![1]!;
		const rate = prompt.includes('Which of these') ? ratesIn(prompt).at(-1)! : ratesIn(right)[0]!;
		const { losses, epochs } = question.curves![labels(question).indexOf(asked)]!;
		expect(losses).toEqual(lossesOf(problem, rate, epochs).slice(0, losses.length));
	},
	'what-happens'(question, { problem }) {
		const right = optionOf(question, 'right')!;
		const { losses, epochs } = question.curves![0]!;
		if (promptOf(question).includes('some _α_')) {
			const [rate] = ratesIn(question.solution.said!(english!));
			expect(losses).toEqual(lossesOf(problem, rate!, epochs));
			const [start, half, end] = [losses[0]!, losses[Math.ceil(epochs / 2)]!, endOf(losses)];
			if (right.includes('still falling')) expect(end).toBeLessThan(half);
			else if (right.includes('stays about'))
				expect(Math.abs(half - end)).toBeLessThan((start - end) / 4);
			else if (right.includes('up and down')) expect(risesOf(losses)).toBeGreaterThan(epochs / 5);
			else expect(end).toBeGreaterThan(2 * start * 0.99);
			return;
		}
		const [known, other] = ratesIn(promptOf(question)) as [number, number];
		expect(losses).toEqual(lossesOf(problem, known, epochs));
		const then = lossesOf(problem, other, epochs);
		if (right.includes('faster')) expect(endOf(then)).toBeLessThan(endOf(losses));
		else expect(endOf(then)).toBeGreaterThan(endOf(losses));
		if (right.includes('slowly')) expect(other).toBeLessThan(known);
		else expect(other).toBeGreaterThan(known);
		if (right.includes('overshoots') && then.every(Number.isFinite))
			expect(risesOf(then)).toBeGreaterThan(0);
	},
	verdict(question, { problem }) {
		const right = optionOf(question, 'right')!;
		const [asked] = ratesIn(promptOf(question)) as [number];
		const { epochs } = question.curves![0]!;
		const one = labels(question).length === 1;
		const rates = one
			? [asked / 10, asked, asked * 10]
			: labels(question).map((l) => ratesIn(l)[0]!);
		const rounded = rates.map((rate) => Number(rate.toPrecision(1)));
		const ends = rounded.map((rate) => endOf(lossesOf(problem, rate, epochs)));
		const best = rounded[ends.indexOf(Math.min(...ends))]!;
		const way = Math.sign(asked - best);
		const words = one ? [/^raise/, /^keep/, /^lower/] : [/^too low/, /^about right/, /^too high/];
		expect(right).toMatch(words[way + 1]!);
	}
};

const MISTAKES: Partial<Record<KindName, readonly MistakeId[]>> = {
	'which-curve': ['less-is-safer', 'more-is-faster'],
	'what-happens': ['less-is-safer', 'more-is-faster', 'slow-is-stuck'],
	verdict: ['less-is-safer', 'more-is-faster']
};

describe.each(Object.entries(MISTAKES) as [KindName, readonly MistakeId[]][])(
	'%s:',
	(kind, mistakes) => {
		test('2,000 questions have the answer that fit() gives, and know their mistakes', () => {
			const seen = new Set<unknown>();
			const rights = new Map<string, number>();
			checkMany(
				kind,
				(question, setting) => {
					ORACLES[kind]!(question, setting);
					for (const { losses, epochs, said } of question.curves!) {
						expect(losses.every(Number.isFinite) && losses.length <= epochs + 1).toBe(true);
						for (const voice of voices) expect(said(voice)).not.toMatch(/NaN|Infinity|undefined/);
					}
					for (const cause of causesIn(question)) seen.add(cause);
					const right = optionOf(question, 'right')!;
					rights.set(right, (rights.get(right) ?? 0) + 1);
				},
				some
			);
			expect([...seen].sort()).toEqual([...mistakes].sort());
			expect(Math.max(...rights.values())).toBeLessThan(1200);
		});

		test('questions about one run differ', () => {
			const setting = settingOf('data=circles&n=20&epochs=40&net=2-4t-1s');
			expect(varietyOf(kind, setting)).toBeGreaterThanOrEqual(8);
		});
	}
);

test('nothing is asked about learning rates where training with several would take long', () => {
	const setting = settingOf('data=spirals&n=2000&net=2-16t-16t-1s');
	for (const kind of Object.keys(MISTAKES) as KindName[])
		expect(questionOf(kind, setting, new Draw(1))).toBeNull();
});

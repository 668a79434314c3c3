import { describe, expect, test } from 'vitest';
import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import { meanLoss } from '$lib/explain/judge/loss';
import { fitListing, lineOf } from '$lib/explain/listing';
import { parseNumber } from '$lib/i18n/number';
import type { MistakeId } from '$lib/quiz/mistake';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import { checkMany, voices } from '../laws';
import { settingOf } from '../settings';
import { causesIn, optionOf, promptOf, varietyOf } from '../variety';

const [english] = voices;

/** The numbers that follow a word: neuron 2, layer 3. */
const after = (prompt: string, word: string): number =>
	Number(new RegExp(`${word} (\\d+)`).exec(prompt)![1]);

/** Parameters moved this many times as far as from one to the other. */
const beyond = (from: Parameters, to: Parameters, times: number): Parameters => {
	const move = (a: number, b: number): number => a + times * (b - a);
	return {
		weights: from.weights.map((rows, l) =>
			rows.map((row, j) => row.map((w, k) => move(w, to.weights[l]![j]![k]!)))
		),
		biases: from.biases.map((row, l) => row.map((b, j) => move(b, to.biases[l]![j]!)))
	};
};

/** What the trace says of the right answer of each kind. */
const ORACLES: Partial<Record<KindName, (question: Question, setting: Setting) => void>> = {
	direction(question, { timeline }) {
		const { step, shows } = question.place!;
		const prompt = promptOf(question);
		const [l, j] = [after(prompt, 'layer') - 1, after(prompt, 'neuron') - 1];
		const [was, is] = [step, shows].map((at) => {
			const { weights, biases } = timeline.at(at).parameters;
			return prompt.startsWith('The bias')
				? biases[l]![j]!
				: weights[l]![j]![after(prompt, 'input') - 1]!;
		}) as [number, number];
		const right = is > was ? 'It goes up.' : is < was ? 'It goes down.' : 'It stays as it is.';
		expect(optionOf(question, 'right')).toBe(right);
	},
	falls(question, { problem, timeline }) {
		const { shows } = question.place!;
		const { cursor, order } = timeline.at(shows);
		if (cursor.kind !== 'update') expect.fail(`There is no update at step ${shows}`);
		const { epoch, batch, position } = cursor;
		const first = timeline.schedule.batchStart(epoch, batch);
		const which = order.slice(batch * timeline.schedule.batchSize, position + 1);
		const [from, to] = [first, shows].map((step) => timeline.at(step).parameters) as [
			Parameters,
			Parameters
		];
		const rate = parseNumber(/_α_ = (\S+);/.exec(promptOf(question))![1]!)!;
		const lossWith = (parameters: Parameters): number =>
			meanLoss(new Perceptron(problem.inputs, problem.layers).set(parameters), problem, which);
		const [was, is] = [lossWith(from), lossWith(beyond(from, to, rate / problem.learningRate))];
		const right = is < was ? 'lower' : is > was ? 'higher' : 'the same';
		expect(optionOf(question, 'right')).toBe(right);
	},
	'next-step'(question, { problem, timeline }) {
		const cursor = timeline.schedule.cursorOf(question.place!.step + 1);
		const { steps } = english!.quiz.predict.next;
		const right = optionOf(question, 'right');
		if (promptOf(question).includes('lines')) {
			const line = fitListing(problem).find(({ key }) => key === lineOf(cursor.kind, problem))!;
			expect(right).toBe(`\`${line.text.trim()}\``);
			return;
		}
		if (cursor.kind === 'start') expect.fail('Nothing comes before the start');
		const said = steps[cursor.kind];
		expect(right).toBe(
			typeof said === 'string' ? said : said('layer' in cursor ? cursor.layer + 1 : NaN)
		);
	},
	'moves-most'(question, { timeline }) {
		const { step, shows, selection } = question.place!;
		const rows = [step, shows].map(
			(at) => timeline.at(at).parameters.weights[selection!.layer]![selection!.neuron]!
		);
		if (question.asked.kind !== 'choice') expect.fail('There is nothing to choose');
		const moved = question.asked.options.map((option) => {
			const [, k] = [...option.said(english!).matchAll(/[₀-₉]/g)].map(([digit]) =>
				'₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)
			);
			return { right: option.right, by: Math.abs(rows[1]![k! - 1]! - rows[0]![k! - 1]!) };
		});
		const furthest = Math.max(...moved.map(({ by }) => by));
		for (const { right, by } of moved) expect(right).toBe(by === furthest);
	},
	dead(question, { problem, timeline }) {
		const { layer } = question.place!.selection!;
		const { a } = timeline.at(question.place!.shows).layers[layer]!;
		if (question.asked.kind !== 'choice') expect.fail('There is nothing to choose');
		const names = question.asked.options.map((option) => option.said(english!));
		const off = names.filter(
			(name) => name.startsWith('neuron') && a![after(name, 'neuron') - 1] === 0
		);
		const leaky = problem.layers[layer]!.activation === 'leaky_relu';
		const right = optionOf(question, 'right');
		if (!leaky && off.length > 0) expect([right]).toEqual(off);
		else expect(right).toBe('none of them');
	}
};

const MISTAKES: Partial<Record<KindName, readonly MistakeId[]>> = {
	direction: ['gradient-sign-is-direction'],
	falls: ['loss-always-falls'],
	'next-step': [
		'forward-for-backward',
		'update-before-backward',
		'update-per-sample',
		'update-per-epoch',
		'epoch-is-sample',
		'epoch-is-batch'
	],
	'moves-most': ['largest-weight-moves-most', 'sign-for-size'],
	dead: ['negative-is-dead', 'leaky-is-relu']
};

describe.each(Object.entries(MISTAKES) as [KindName, readonly MistakeId[]][])(
	'%s:',
	(kind, mistakes) => {
		test('2,000 questions have the answer that the trace gives, and know their mistakes', () => {
			const seen = new Set<unknown>();
			const rights = new Map<string, number>();
			checkMany(kind, (question, setting) => {
				ORACLES[kind]!(question, setting);
				for (const cause of causesIn(question)) seen.add(cause);
				const right = optionOf(question, 'right')!;
				rights.set(right, (rights.get(right) ?? 0) + 1);
			});
			expect([...seen].sort()).toEqual([...mistakes].sort());
			// Whoever always says the same is right three times in four at most.
			expect(rights.size).toBeGreaterThan(2);
			expect(Math.max(...rights.values())).toBeLessThan(1500);
		});

		test('questions about one run differ', () => {
			const setting = settingOf('data=circles&n=20&epochs=8&net=2-4r-3r-1l&loss=mse', 3);
			expect(varietyOf(kind, setting)).toBeGreaterThanOrEqual(20);
		});
	}
);

test('a weight whose gradient is negative goes up, and believing otherwise is recognised', () => {
	checkMany('direction', (question) => {
		const gradient = parseNumber(/(?:= |is )(\S+)\. What/.exec(promptOf(question))![1]!)!;
		const believed = optionOf(question, 'gradient-sign-is-direction');
		if (gradient < 0) expect(believed).toBe('It goes down.');
		if (gradient > 0) expect(believed).toBe('It goes up.');
		if (gradient === 0) expect(believed).toBeUndefined();
	});
});

import { describe, expect, test } from 'vitest';
import type { NumberAsked } from '$lib/quiz/asked';
import { Draw } from '$lib/quiz/draw';
import { coursesOwn } from '$lib/quiz/kinds/epoch/pass';
import type { MistakeId } from '$lib/quiz/mistake';
import type { Question } from '$lib/quiz/question';
import type { Setting } from '$lib/quiz/setting';
import type { KindName } from '$lib/quiz/topics';
import { checkMany } from '../laws';
import { settingOf } from '../settings';
import { causesIn, optionOf, promptOf, varietyOf } from '../variety';

/** The whole numbers that stand in a text, 1 234 as one. */
const numbersIn = (text: string): number[] =>
	[...text.replaceAll('\u202f', '').matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** Updates of so many epochs, counted one by one. */
function countUpdates(n: number, size: number, epochs: number, wholeOnly = false): number {
	let updates = 0;
	for (let epoch = 0; epoch < epochs; epoch++)
		for (let start = 0; start < n; start += size) if (!wholeOnly || start + size <= n) updates++;
	return updates;
}

/** How often the steps up to one do something. */
const countSteps = (
	{ timeline: { schedule } }: Setting,
	last: number,
	is: (cursor: ReturnType<typeof schedule.cursorOf>) => boolean
): number => Array.from({ length: last }, (_, i) => schedule.cursorOf(i + 1)).filter(is).length;

const valueOf = ({ asked }: Question): number => (asked as NumberAsked).value;
const wrongBy = ({ asked }: Question, id: MistakeId): number[] =>
	(asked as NumberAsked).mistakes.filter(({ cause }) => cause === id).map(({ value }) => value);

/** What holds for the right answer of each kind, by a count of its own. */
const ORACLES: Partial<Record<KindName, (question: Question, setting: Setting) => void>> = {
	pass(question) {
		if (question.asked.kind === 'choice') {
			expect(['an epoch', 'Every sample of the training set is used once.']).toContain(
				optionOf(question, 'right')
			);
			return;
		}
		const [samples, , visits] = numbersIn(promptOf(question));
		expect(valueOf(question)).toBe(visits! / samples!);
	},
	'so-far'(question, setting) {
		const { shows } = question.place!;
		const prompt = promptOf(question);
		const done = countSteps(setting, shows, ({ kind }) =>
			prompt.includes('How many samples')
				? kind === 'sample'
				: prompt.includes('How many epochs')
					? kind === 'epoch-end'
					: false
		);
		const updates = countSteps(setting, shows, (at) => at.kind === 'update' && at.layer === 0);
		expect(valueOf(question)).toBe(prompt.includes('How many updates') ? updates : done);
	},
	updates(question) {
		const prompt = promptOf(question);
		const found = numbersIn(prompt);
		if (prompt.includes('last batch')) {
			const [n, size] = found as [number, number];
			const batches = countUpdates(n, size, 1);
			expect(valueOf(question)).toBe(n - (batches - 1) * size);
			return;
		}
		const [n, size, epochs] = prompt.includes('with SGD')
			? [found[1]!, 1, found[0]!]
			: prompt.includes('full batches')
				? [found[1]!, found[1]!, found[0]!]
				: prompt.startsWith('You train')
					? [found[1]!, found[2]!, found[0]!]
					: [found[0]!, found[1]!, found[2] ?? 1];
		const right = countUpdates(n, size, epochs);
		expect(valueOf(question)).toBe(right);
		const whole = countUpdates(n, size, epochs, true);
		for (const value of wrongBy(question, 'last-batch-forgotten')) expect(value).toBe(whole);
		for (const value of wrongBy(question, 'update-per-sample')) expect(value).toBe(n * epochs);
		for (const value of wrongBy(question, 'one-epoch-only'))
			expect(value).toBe(countUpdates(n, size, 1));
	},
	'next-sample'(question, { timeline }) {
		const right = optionOf(question, 'right');
		if (promptOf(question).includes('next epoch')) {
			expect(timeline.schedule.cursorOf(question.place!.shows).kind).toBe('epoch');
			expect(right).toMatch(/^That is not known yet/);
			return;
		}
		const moment = [0, 1].map((more) => timeline.at(question.place!.shows + more));
		const next = moment.find(({ cursor }) => cursor.kind === 'sample')!;
		expect(right).toBe(`X[${next.sample!.index}]`);
	},
	shuffle(question) {
		const right = optionOf(question, 'right')!;
		if (!promptOf(question).includes('can be the order')) return;
		const order = numbersIn(right);
		const [n] = numbersIn(promptOf(question));
		expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n! }, (_, i) => i));
		const twice = numbersIn(optionOf(question, 'shuffle-draws-again')!);
		expect(new Set(twice).size).toBe(n! - 1);
		expect(Math.max(...numbersIn(optionOf(question, 'counted-from-zero')!))).toBe(n);
	},
	when(question, setting) {
		const { problem, timeline, epoch } = setting;
		const { schedule } = timeline;
		const from = schedule.stepOf({ kind: 'epoch', epoch });
		const steps = Array.from({ length: schedule.stepsPerEpoch }, (_, i) =>
			schedule.cursorOf(from + i)
		);
		const updates = steps.filter((at) => at.kind === 'update' && at.layer === 0).length;
		if (question.asked.kind === 'number') {
			expect(valueOf(question)).toBe(updates);
			return;
		}
		const right = optionOf(question, 'right')!;
		const prompt = promptOf(question);
		if (prompt.startsWith('In which step')) {
			const before = timeline.at(question.place!.shows - 1);
			expect(right).toBe(schedule.cursorOf(question.place!.shows).kind);
			expect(before.updates).toBe(epoch * updates);
		} else if (prompt.startsWith('Sample')) {
			const { step, shows } = question.place!;
			const more = Array.from({ length: shows - step }, (_, i) => schedule.cursorOf(step + 1 + i));
			const samples = more.filter(({ kind }) => kind === 'sample').length;
			expect(schedule.cursorOf(shows).kind).toBe('update');
			expect(numbersIn(right)[0] ?? 0).toBe(samples);
		} else {
			const n = problem.samples.inputs.length;
			const every =
				updates === n ? 'every sample' : updates === 1 ? 'once per epoch' : 'every batch';
			expect(right).toContain(every);
		}
	},
	batches(question) {
		const prompt = promptOf(question);
		const [n, size] = numbersIn(prompt) as [number, number];
		if (question.asked.kind === 'number') {
			expect(valueOf(question)).toBe(countUpdates(n, 1, 1) / countUpdates(n, size, 1));
			return;
		}
		const right = optionOf(question, 'right')!;
		if (prompt.includes('called'))
			expect(right).toMatch(size === 1 ? /SGD/ : size === n ? /^full/ : /^mini/);
		else if (prompt.includes('follow')) expect(right).toMatch(/^the mean of their/);
		else expect(right).toBe(/most|noisiest/.test(prompt) ? 'SGD' : 'full batch');
	}
};

/** Every mistake that a kind recognises. */
const MISTAKES: Partial<Record<KindName, readonly MistakeId[]>> = {
	pass: ['epoch-is-batch', 'epoch-is-update', 'epoch-is-sample', 'counted-from-zero'],
	'so-far': [
		'updates-for-samples',
		'this-epoch-only',
		'epoch-not-over',
		'counted-from-zero',
		'update-per-sample',
		'update-per-epoch',
		'last-batch-forgotten',
		'epoch-is-sample',
		'epoch-is-update'
	],
	updates: [
		'update-per-sample',
		'update-per-epoch',
		'last-batch-forgotten',
		'one-epoch-only',
		'rounded-at-end',
		'last-batch-full'
	],
	'next-sample': ['data-order', 'counted-from-zero', 'order-kept'],
	shuffle: [
		'shuffle-changes-data',
		'shuffle-trains-more',
		'shuffle-draws-again',
		'epoch-is-batch',
		'one-sample-of-batch',
		'counted-from-zero'
	],
	when: [
		'update-per-sample',
		'update-per-epoch',
		'last-batch-forgotten',
		'counted-from-zero',
		'backward-changes-weights'
	],
	batches: [
		'large-batch-updates-more',
		'large-batch-is-noisy',
		'update-per-epoch',
		'batch-not-divided',
		'one-sample-of-batch',
		'epoch-is-batch',
		'update-per-sample',
		'updates-for-samples'
	]
};

describe.each(Object.entries(MISTAKES) as [KindName, readonly MistakeId[]][])(
	'%s:',
	(kind, mistakes) => {
		test('2,000 questions have the answer that a count of its own gives, and know their mistakes', () => {
			const seen = new Set<unknown>();
			checkMany(kind, (question, setting) => {
				ORACLES[kind]!(question, setting);
				for (const cause of causesIn(question)) seen.add(cause);
			});
			expect([...seen].sort()).toEqual([...mistakes].sort());
		});

		test('questions about one run differ', () => {
			const least: Partial<Record<KindName, number>> = { when: 6, 'next-sample': 10 };
			const setting = settingOf('data=circles&n=12&batch=5&epochs=8', 3);
			expect(varietyOf(kind, setting)).toBeGreaterThanOrEqual(least[kind] ?? 12);
		});
	}
);

test('the course’s own question is what one full pass over the training set is called', () => {
	for (let seed = 0; seed < 20; seed++) {
		const question = coursesOwn(settingOf('data=xor'), new Draw(seed))!;
		expect(promptOf(question)).toBe('What is one full pass over the training set called?');
		expect(optionOf(question, 'right')).toBe('an epoch');
		expect(optionOf(question, 'epoch-is-batch')).toBe('a batch');
		expect(optionOf(question, 'epoch-is-sample')).toBe('a sample');
	}
});

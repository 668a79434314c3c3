import { describe, expect, test } from 'vitest';
import { fitListing, lineOf, methodListing } from '$lib/explain/listing';
import type { BlanksAsked, OrderAsked } from '$lib/quiz/asked';
import { grade } from '$lib/quiz/grade';
import type { MistakeId } from '$lib/quiz/mistake';
import type { Setting } from '$lib/quiz/setting';
import type { Cursor } from '$lib/timeline/cursor';
import { checkMany, voices } from '../laws';
import { settingOf } from '../settings';
import { causesIn, promptOf, varietyOf } from '../variety';

const [english] = voices;

/** The step of this epoch at which something is first done; where updates come after a batch, its first. */
function firstStep(
	{ timeline: { schedule }, epoch }: Setting,
	is: (cursor: Cursor) => boolean
): number {
	const from = schedule.stepOf({ kind: 'epoch', epoch });
	for (let step = from; step < from + schedule.stepsPerEpoch; step++)
		if (is(schedule.cursorOf(step))) return step;
	return expect.fail('No such step');
}

/** Where in the run an item belongs: a step's number, or how many steps it takes. */
function rankOf(item: string, setting: Setting): number {
	const { problem, timeline } = setting;
	const { schedule } = timeline;
	const { parts, steps, lengths, neurons } = english!.quiz.order.loop;
	const first = (is: (cursor: Cursor) => boolean): number => firstStep(setting, is);
	if (item.startsWith('`'))
		return first(({ kind }) => {
			const line = fitListing(problem).find(({ key }) => key === lineOf(kind, problem))!;
			return `\`${line.text.trim()}\`` === item;
		});
	for (const kind of ['forward', 'backward', 'update'] as const)
		for (const layer of problem.layers.keys())
			if (item === steps[kind](layer + 1))
				return first((at) => at.kind === kind && at.layer === layer);
	const formula = Object.values(neurons).indexOf(item);
	if (formula >= 0) return formula;
	const kinds: Readonly<Record<string, Cursor['kind']>> = {
		[parts.shuffle]: 'epoch',
		[parts.sample]: 'sample',
		[parts.forward]: 'forward',
		[parts.loss]: 'loss',
		[steps.loss]: 'loss',
		[parts.backward]: 'backward',
		[parts.backwardAll]: 'backward',
		[parts.update]: 'update',
		[parts.updateAll]: 'update',
		[parts.mean]: 'epoch-end'
	};
	if (kinds[item]) return first(({ kind }) => kind === kinds[item]);
	const long: Readonly<Record<string, number>> = {
		[lengths.layer]: 1,
		[lengths.sample]: schedule.stepsPerSample,
		[lengths.batch]: schedule.batchEnd(0, 0) - schedule.batchStart(0, 0),
		[lengths.epoch]: schedule.stepsPerEpoch,
		[lengths.training]: schedule.length
	};
	return long[item] ?? expect.fail(`Nobody knows ${item}`);
}

describe('loop:', () => {
	test('2,000 questions have the order of the run, and each wrong one tells its mistake', () => {
		const seen = new Set<unknown>();
		checkMany('loop', (question, setting) => {
			const asked = question.asked as OrderAsked;
			const right = [...asked.items.keys()];
			const ranks = asked.items.map((item) => rankOf(item(english!), setting));
			for (const [k, rank] of ranks.entries())
				if (k > 0 && rank <= ranks[k - 1]!) expect.fail(`${promptOf(question)}: ${ranks.join()}`);
			for (const voice of voices)
				expect(new Set(asked.items.map((item) => item(voice))).size).toBe(right.length);
			expect(grade(asked, { kind: 'order', order: right }).kind).toBe('right');
			for (const { early, late, cause } of asked.swaps!) {
				const order = right.map((k) => (k === early ? late : k === late ? early : k));
				const mark = grade(asked, { kind: 'order', order });
				if (mark.kind !== 'wrong') expect.fail('The wrong order is right');
				expect(mark.causes).toContain(cause);
			}
			for (const cause of causesIn(question)) seen.add(cause);
		});
		const mistakes: MistakeId[] = [
			'epoch-is-batch',
			'epoch-is-sample',
			'forward-for-backward',
			'update-before-backward',
			'update-per-epoch'
		];
		expect([...seen].sort()).toEqual(mistakes);
	});

	test('questions about one run differ', () => {
		expect(varietyOf('loop', settingOf('data=circles&n=12&epochs=8', 3))).toBeGreaterThan(10);
	});
});

/** Every line that gaps can be in, of fit() and of every layer. */
const linesOf = ({ problem }: Setting): string[] => [
	...fitListing(problem).map(({ text }) => text.trim()),
	...(['forward', 'backward', 'update'] as const).flatMap((method) =>
		problem.layers.flatMap((_, l) =>
			methodListing(method, problem, l).map(({ text }) => text.trim())
		)
	)
];

describe('blanks:', () => {
	test('2,000 questions are lines of the listing, and each wrong gap tells its mistake', () => {
		const seen = new Set<unknown>();
		checkMany('blanks', (question, setting) => {
			const asked = question.asked as BlanksAsked;
			const { code, gaps } = asked;
			const typed = gaps.map(({ accepts }) => accepts[0]!);
			const filled = code.map((piece, k) => piece + (typed[k] ?? '')).join('');
			const listing = linesOf(setting);
			for (const line of filled.split('\n')) expect(listing).toContain(line.trim());
			const gradeGap = (k: number, text: string) =>
				grade(asked, { kind: 'blanks', typed: typed.with(k, text) });
			for (const [k, { accepts, mistakes }] of gaps.entries()) {
				for (const text of accepts) {
					expect(gradeGap(k, text).kind).toBe('right');
					expect(gradeGap(k, text.replaceAll(' ', '')).kind).toBe('right');
				}
				for (const { text, cause } of mistakes) {
					const mark = gradeGap(k, text);
					if (mark.kind !== 'wrong') expect.fail(`${text} is right`);
					expect(mark.causes).toEqual([cause]);
				}
			}
			for (const cause of causesIn(question)) seen.add(cause);
		});
		const mistakes: MistakeId[] = [
			'activation-forgotten',
			'backward-too-early',
			'batch-not-divided',
			'bias-forgotten',
			'bias-gradient-times-input',
			'bias-gradient-zero',
			'data-order',
			'epoch-is-batch',
			'forward-for-backward',
			'gradient-added',
			'input-forgotten',
			'input-not-passed-on',
			'last-batch-full',
			'last-for-mean',
			'loss-for-gradient',
			'not-transposed',
			'outer-turned',
			'output-for-gradient',
			'output-target-swapped',
			'own-activation',
			'rate-forgotten',
			'sign-turned',
			'slope-forgotten',
			'slope-is-activation',
			'slope-misplaced',
			'step-for-result',
			'sum-for-mean'
		];
		expect([...seen].sort()).toEqual(mistakes);
	});

	test('questions about one run differ', () => {
		expect(varietyOf('blanks', settingOf('data=circles&n=12&epochs=8', 3))).toBeGreaterThan(10);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Asked } from '$lib/quiz/asked';
import { grade, type Answer } from '$lib/quiz/grade';
import { causeText } from '$lib/quiz/mistake';
import {
	asWritten,
	countOf,
	questionsOf,
	type PackQuestion,
	type SettingFor
} from '$lib/quiz/pack/questions';
import type { FixedItem, Pack } from '$lib/quiz/pack/schema';
import { loadSetting, settingsOf } from '$lib/quiz/pack/setting';
import { voices } from '../laws';
import { settingOf } from '../settings';
import { fixedPacks } from './packs';

const none = () => null;
const allOf = (pack: Pack, settingFor: SettingFor): PackQuestion[] => [
	...questionsOf(pack, asWritten(settingFor))
];
/** With an exponent, which no sign between thousands is mistaken for. */
const text = (value: number): string => value.toExponential();

/** The answer that the pack itself gives. */
function answerTo(item: FixedItem): Answer {
	switch (item.type) {
		case 'choice':
			return { kind: 'choice', chosen: item.options.findIndex(({ right }) => right) };
		case 'number':
			return { kind: 'number', typed: text(item.answer) };
		case 'numbers':
			return { kind: 'play', typed: item.fields.map(({ answer }) => text(answer)) };
		case 'order':
			return { kind: 'order', order: [...item.items.keys()] };
		case 'blanks':
			return { kind: 'blanks', typed: item.gaps.map(({ accepts }) => accepts[0]!) };
		default:
			return item satisfies never;
	}
}

test('the answer that a pack gives is right, and every text is said in both languages', () => {
	fc.assert(
		fc.property(fixedPacks, (pack) => {
			const questions = allOf(pack, none);
			expect(questions.map(({ item }) => item)).toEqual([...pack.items.keys()]);
			for (const { item, question } of questions) {
				expect(grade(question.asked, answerTo(pack.items[item] as FixedItem)).kind).toBe('right');
				for (const voice of voices) {
					expect(question.prompt(voice).trim()).not.toBe('');
					expect(question.kind).toBe('own');
				}
			}
		}),
		{ numRuns: 500 }
	);
});

test('whoever makes a mistake of the pack is told what it says about it', () => {
	const [en] = voices;
	const causesOf = (asked: Asked, answer: Answer): string[] => {
		const mark = grade(asked, answer);
		expect(mark.kind).toBe('wrong');
		return mark.kind === 'wrong' ? mark.causes.map((cause) => causeText(cause, en!)) : [];
	};
	fc.assert(
		fc.property(fixedPacks, (pack) => {
			for (const { item: k, question } of allOf(pack, none)) {
				const item = pack.items[k] as FixedItem;
				if (item.type !== 'number') continue;
				for (const { value, feedback } of item.mistakes ?? [])
					expect(causesOf(question.asked, { kind: 'number', typed: text(value) })).toContain(
						typeof feedback === 'string' ? feedback : feedback.en
					);
			}
		}),
		{ numRuns: 500 }
	);
});

const packOf = (...items: Pack['items']): Pack => ({
	backstep: 'pack',
	version: 1,
	title: 'x',
	experiment: 'v=1&data=circles&n=12&epochs=3',
	items
});

test('questions made from a run are as many as asked for, different, and the same every time', async () => {
	const pack = packOf(
		{ kind: 'dz', seed: 3, count: 5 },
		{ kind: 'z' },
		{ topic: 'compute', count: 4 }
	);
	const settingFor = await settingsOf(pack);
	const prompts = (): string[] =>
		allOf(pack, settingFor).map(({ item, question: { prompt, place } }) =>
			[item, place?.step, prompt(voices[0]!)].join(' ')
		);
	expect(new Set(prompts()).size).toBe(10);
	expect(prompts()).toEqual(prompts());
});

test('an item has its own run where it names one, and none where its data cannot be had', async () => {
	const pack = packOf({ kind: 'z', experiment: 'v=1&data=xor' }, { kind: 'z' });
	const settingFor = await settingsOf(pack);
	expect(settingFor('v=1&data=xor')!.problem).toEqual(settingOf('data=xor').problem);
	expect(settingFor('v=1&data=circles&n=12&epochs=3')!.problem.samples.inputs).toHaveLength(12);
	expect(
		allOf(pack, (address) => (address === pack.experiment ? null : settingFor(address)))
	).toHaveLength(1);
});

test('the step of an experiment says which epoch is asked about', async () => {
	const { setting } = await loadSetting('v=1&data=xor&step=60');
	expect(setting.timeline.schedule.cursorOf(60)).toMatchObject({ epoch: setting.epoch });
	expect(setting.epoch).toBeGreaterThan(0);
	expect((await loadSetting('v=1&data=xor')).setting.epoch).toBe(0);
	// An epoch from which questions could not be made at once.
	const far = await loadSetting('v=1&data=digits&step=999999');
	expect(far.tooFar).toBe(true);
	expect(far.setting.epoch).toBeLessThan(far.setting.timeline.schedule.epochs - 1);
});

test('a run with fewer different questions than asked for gives those it has', async () => {
	// One sample and one neuron: in one epoch there is one z to ask for.
	const pack = packOf({ kind: 'z', count: 50, experiment: 'v=1&data=and&net=2-1s&epochs=1' });
	const questions = allOf(pack, await settingsOf(pack));
	expect(countOf(pack.items[0]!)).toBe(50);
	expect(questions.length).toBeGreaterThan(0);
	expect(questions.length).toBeLessThanOrEqual(4);
});

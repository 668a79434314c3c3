import { Scorm12API } from 'scorm-again';
import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import type { Ending } from '$lib/quiz/run/outcome';
import { USUAL_PLAN } from '$lib/quiz/run/plan';
import { planned } from '$lib/quiz/run/planned';
import type { Turn } from '$lib/quiz/run/source';
import { Lms } from '$lib/state/lms.svelte';
import { LmsRecord } from '$lib/state/lms-record';
import { settingOf } from '../quiz/settings';

const ENDING: Ending = {
	...{ right: true, wrong: 0, hints: 0, revealed: false, skipped: false, ahead: false },
	...{ confidence: null, causes: [], answer: { kind: 'choice', chosen: 0 } }
};
const SKIPPED: Ending = { ...ENDING, right: false, skipped: true, answer: null };
const { address } = readAddress('data=xor');
const SOURCE = planned({ ...USUAL_PLAN, count: 4 }, address, settingOf('data=xor'));
const { hash } = SOURCE;

/** So many questions of the quiz, one after the other. */
function turnsOf(...endings: readonly Ending[]): readonly Turn[] {
	return endings.reduce<readonly Turn[]>(
		(turns, ending) => [...turns, { ...SOURCE.next(turns)!, ending }],
		[]
	);
}

/** A visit of the page, with what earlier ones left. */
function visit(kept?: object, pass: number | null = null) {
	const api = new Scorm12API({ autocommit: false, logLevel: 5 });
	if (kept) api.loadFromJSON(kept as Parameters<typeof api.loadFromJSON>[0]);
	const page = { API: api, opener: null };
	const lms = Lms.connect(Object.assign(page, { parent: page }) as unknown as Window, 0)!;
	const record = new LmsRecord(lms, pass);
	return {
		api,
		record,
		begun: record.kept(hash),
		/** What the page does when something has happened. */
		at: (now: number, turns: readonly Turn[], over = false, of = hash): void => {
			const outcomes = turns.map(({ name, ending }) => ({ name, ...ending }));
			record.keep({ hash: of, outcomes, open: null, over });
			record.tell({ hash: of, turns, most: 4, over }, now, new Date(2026, 1, 1, 9, 30));
		},
		left: () => (JSON.parse(api.renderCMIToJSONString()) as { cmi: object }).cmi,
		get: (element: string): string => api.LMSGetValue(element)
	};
}

test('each question is told once, with the time it took', () => {
	const { at, left, get } = visit();
	at(1000, []);
	at(5000, turnsOf(ENDING));
	// Reading what is said about it, and going on.
	at(30_000, turnsOf(ENDING));
	at(36_500, turnsOf(ENDING, SKIPPED));
	expect(get('cmi.interactions._count')).toBe('2');
	expect(left()).toMatchObject({
		interactions: {
			0: { result: 'correct', latency: '00:00:04', time: '09:30:00' },
			1: { result: 'neutral', latency: '00:00:06.5' }
		}
	});
	expect(get('cmi.core.score.raw')).toBe('25');
	expect(get('cmi.core.lesson_status')).toBe('incomplete');
});

test('a later visit goes on behind what an earlier one told', () => {
	const first = visit();
	expect(first.begun).toBeNull();
	first.at(0, turnsOf(ENDING, SKIPPED));
	const second = visit(first.left());
	expect(second.begun?.outcomes.map(({ name }) => name)).toEqual(
		turnsOf(ENDING, SKIPPED).map(({ name }) => name)
	);
	second.at(0, turnsOf(ENDING, SKIPPED));
	second.at(0, turnsOf(ENDING, SKIPPED, ENDING, ENDING), true);
	expect(second.get('cmi.interactions._count')).toBe('4');
	expect(second.get('cmi.core.score.raw')).toBe('75');
	expect(second.get('cmi.core.lesson_status')).toBe('completed');
});

test('a question that was answered before the page was left is told of once', () => {
	const first = visit();
	const [one] = turnsOf(ENDING);
	first.record.keep({ hash, outcomes: [], open: ENDING, over: false });
	first.record.tell({ hash, turns: [one!], most: 4, over: false }, 4000, new Date());
	const second = visit(first.left());
	expect(second.begun?.open).toEqual(ENDING);
	second.at(9000, [one!]);
	second.at(12_000, turnsOf(ENDING, ENDING));
	expect(second.left()).toMatchObject({
		interactions: { 0: { latency: '00:00:04' }, 1: { latency: '00:00:03' } }
	});
});

test('whoever has passed keeps that until another try has come to its end', () => {
	const passed = visit(undefined, 50);
	passed.at(0, turnsOf(ENDING, ENDING, ENDING, ENDING), true);
	expect(passed.get('cmi.core.lesson_status')).toBe('passed');

	const again = visit({ ...passed.left(), suspend_data: '' }, 50);
	expect(again.begun).toBeNull();
	again.at(0, turnsOf(SKIPPED));
	expect(again.get('cmi.core.lesson_status')).toBe('passed');
	expect(again.get('cmi.core.score.raw')).toBe('100');
	again.at(0, turnsOf(SKIPPED, SKIPPED, SKIPPED, ENDING), true);
	expect(again.get('cmi.core.lesson_status')).toBe('failed');
	expect(again.get('cmi.core.score.raw')).toBe('25');
});

test('the pass mark of the environment goes before that of the package', () => {
	const strict = visit({ student_data: { mastery_score: '90' } }, 50);
	strict.at(0, turnsOf(ENDING, ENDING, ENDING, SKIPPED), true);
	expect(strict.get('cmi.core.lesson_status')).toBe('failed');
});

test('what is practised afterwards changes nothing', () => {
	const { at, left, record } = visit();
	at(0, turnsOf(ENDING, ENDING, ENDING, ENDING), true);
	const before = left();
	expect(record.kept('another')).toBeNull();
	at(5000, turnsOf(SKIPPED), false, 'another');
	expect(left()).toEqual(before);
	expect(record.isOf('another')).toBe(false);
});

test('the next visit goes on, or begins anew, as the quiz was left', () => {
	for (const over of [false, true]) {
		const { at, record, api } = visit();
		at(0, turnsOf(ENDING), over);
		record.leave(10);
		expect(JSON.parse(api.renderCMIToJSONString())).toMatchObject({
			cmi: { core: { exit: over ? '' : 'suspend' } }
		});
	}
});

import fc from 'fast-check';
import { Scorm12API } from 'scorm-again';
import { expect, test } from 'vitest';
import { interactionValues, type Done } from '$lib/quiz/scorm/interaction';
import { decimal, timespan, timeOfDay, type Value } from '$lib/quiz/scorm/cmi';
import { scoreOf, standingValues } from '$lib/quiz/scorm/standing';
import { modelAnswer } from '$lib/quiz/run/told';
import { coursesOwn } from '$lib/quiz/kinds/epoch/pass';
import { Draw } from '$lib/quiz/draw';
import { voices } from '../laws';
import { settingOf } from '../settings';
import { endings } from '../run/turns';
import { answersTo, questions } from './questions';

/** Formats of Run-Time Environment 1.2, 3.4.2, in their narrowest reading. */
const FORMATS: Readonly<Record<string, RegExp>> = {
	id: /^[A-Za-z0-9_-]{1,255}$/,
	type: /^(choice|fill-in|numeric|performance|sequencing)$/,
	time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
	latency: /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
	weighting: /^1$/,
	result: /^(correct|wrong|neutral|0\.5)$/,
	numeric: /^-?\d+(\.\d+)?$/,
	choice: /^[0-9a-z]$/,
	sequencing: /^[0-9a-z](,[0-9a-z])*$/,
	'fill-in': /^[^\r\n]{0,255}$/,
	performance: /^[\d.;-]{0,255}$/
};

/** Making a question costs more than answering it. */
const asked = fc.sample(questions, { numRuns: 120, seed: 1 });

const done: fc.Arbitrary<Done> = fc.constantFrom(...asked).chain((question) =>
	fc.record({
		name: fc.string({ minLength: 1 }),
		question: fc.constant(question),
		ending: fc
			.tuple(endings, fc.option(answersTo(question)))
			.map(([ending, answer]) => ({ ...ending, answer })),
		at: fc.date({ noInvalidDate: true }),
		took: fc.double({ min: 0, max: 1e12, noNaN: true })
	})
);

const partOf = (values: readonly Value[], part: string): string | undefined =>
	values.find(([element]) => element.endsWith(`.${part}`))?.[1];

test('every value of an interaction has the format that its type asks for', () => {
	fc.assert(
		fc.property(done, (one) => {
			const values = interactionValues(0, one);
			const type = partOf(values, 'type')!;
			for (const [element, text] of values) {
				const part = element.split('.').at(-1)!;
				const format = FORMATS[part === 'pattern' || part === 'student_response' ? type : part];
				expect(text).toMatch(format!);
				expect(text.length).toBeLessThanOrEqual(255);
			}
		}),
		{ numRuns: 500 }
	);
});

test('a learning environment takes every value, in this order', () => {
	const lms = new Scorm12API({ autocommit: false, logLevel: 5 });
	lms.LMSInitialize('');
	let n = 0;
	const take = ([element, text]: Value): void => {
		if (lms.LMSSetValue(element, text) !== 'true')
			expect.fail(`${element} = ${text}: ${lms.LMSGetErrorString(lms.LMSGetLastError())}`);
	};
	fc.assert(
		fc.property(done, (one) => interactionValues(n++, one).forEach(take)),
		{ numRuns: 200 }
	);
	expect(lms.LMSGetValue('cmi.interactions._count')).toBe(String(n));
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 100 }),
			fc.boolean(),
			fc.option(fc.nat(100)),
			(half, over, pass) => standingValues({ points: half / 2, most: 50, over }, pass).forEach(take)
		)
	);
});

test('the right answer, given as the page would write it, is reported as the right pattern', () => {
	// A number as it is shown is rounded; what is chosen, put in order or typed into gaps is not.
	const exact = asked.filter(({ asked }) => asked.kind !== 'number' && asked.kind !== 'play');
	expect(exact.length).toBeGreaterThan(20);
	for (const question of exact) {
		const values = interactionValues(0, {
			...{ name: 'x', question, at: new Date(0), took: 0 },
			ending: {
				...{ right: true, wrong: 0, hints: 0, revealed: false, skipped: false, ahead: false },
				...{ confidence: null, causes: [], answer: modelAnswer(question.asked, voices[1]!) }
			}
		});
		expect(partOf(values, 'student_response')).toBe(partOf(values, 'pattern'));
		expect(partOf(values, 'result')).toBe('correct');
	}
});

test('what was not answered has no response, and is neither right nor wrong', () => {
	const values = interactionValues(2, {
		name: 'pass.1',
		question: coursesOwn(settingOf('data=xor'), new Draw(1))!,
		ending: {
			...{ right: false, wrong: 0, hints: 0, revealed: false, skipped: true, ahead: false },
			...{ confidence: null, causes: [], answer: null }
		},
		at: new Date(2026, 1, 3, 9, 5, 7),
		took: 61_234
	});
	expect(values).toEqual([
		['cmi.interactions.2.id', 'pass-1'],
		['cmi.interactions.2.type', 'choice'],
		['cmi.interactions.2.time', '09:05:07'],
		['cmi.interactions.2.weighting', '1'],
		['cmi.interactions.2.correct_responses.0.pattern', expect.stringMatching(/^[a-d]$/)],
		['cmi.interactions.2.result', 'neutral'],
		['cmi.interactions.2.latency', '0000:01:01.23']
	]);
});

test('a number keeps its value and has no exponent', () => {
	fc.assert(
		fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
			const text = decimal(value);
			expect(text).toMatch(/^-?\d+(\.\d+)?$/);
			expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
		})
	);
	expect(decimal(-0)).toBe('0');
});

test('times are written as long as the standard wants them', () => {
	expect(timespan(0)).toBe('0000:00:00.00');
	expect(timespan(3_599_999)).toBe('0001:00:00.00');
	expect(timespan(Number.MAX_SAFE_INTEGER)).toBe('9999:59:59.99');
	expect(timespan(-5)).toBe('0000:00:00.00');
	expect(timeOfDay(new Date(2026, 0, 1, 23, 59, 59))).toBe('23:59:59');
});

test('the score is points in a hundred, and a quiz that goes on is incomplete', () => {
	expect(scoreOf({ points: 2.5, most: 3, over: true })).toBe(83.33);
	expect(scoreOf({ points: 0, most: 0, over: true })).toBe(0);
	expect(standingValues({ points: 1, most: 4, over: false }, null)).toEqual([
		['cmi.core.score.min', '0'],
		['cmi.core.score.max', '100'],
		['cmi.core.score.raw', '25'],
		['cmi.core.lesson_status', 'incomplete']
	]);
	expect(standingValues({ points: 1, most: 4, over: true }, null).at(-1)![1]).toBe('completed');
});

test('with a pass mark nobody fails before the end', () => {
	expect(standingValues({ points: 1, most: 4, over: false }, 60)).toEqual([
		['cmi.core.lesson_status', 'incomplete']
	]);
	expect(standingValues({ points: 3, most: 5, over: true }, 60).at(-1)![1]).toBe('passed');
	expect(standingValues({ points: 2.5, most: 5, over: true }, 60).at(-1)![1]).toBe('failed');
});

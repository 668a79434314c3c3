import { describe, expect, test } from 'vitest';
import type { Asked, NumberAsked } from '$lib/quiz/asked';
import { grade } from '$lib/quiz/grade';
import { mistake } from '$lib/quiz/mistake';
import { countAsked, numberAsked } from '$lib/quiz/number';
import { symbol } from '$lib/explain/term';

const half = numberAsked(
	0.5,
	0.5,
	[mistake('factor-two', 1), mistake('sum-for-mean', 1), mistake('sign-turned', -0.5)],
	'usual'
);
const number = (asked: NumberAsked, typed: string) => grade(asked, { kind: 'number', typed });

describe('a number', () => {
	test('is right however it is written', () => {
		for (const typed of ['0,5', '.5', '1/2', '½', '= 0.50', '5×10⁻¹'])
			expect(number(half, typed)).toEqual({ kind: 'right', read: [0.5] });
	});

	test('that two mistakes lead to has both causes', () => {
		expect(number(half, '1')).toMatchObject({
			kind: 'wrong',
			causes: ['factor-two', 'sum-for-mean'],
			parts: [false],
			read: [1]
		});
	});

	test('that is ambiguous or none is asked back', () => {
		expect(number(half, '1.000,5')).toMatchObject({ kind: 'ambiguous', part: 0 });
		expect(number(half, '')).toEqual({ kind: 'unreadable', part: 0 });
		expect(number(countAsked(1000, []), '1.000')).toMatchObject({ kind: 'ambiguous' });
		expect(number(countAsked(1000, []), '1 000')).toMatchObject({ kind: 'right' });
	});
});

describe('many numbers', () => {
	const play: Asked = {
		kind: 'play',
		fields: [half, half, half].map((asked) => ({
			name: symbol('dz'),
			layer: 0,
			neuron: 0,
			step: 1,
			asked
		}))
	};
	const played = (...typed: string[]) => grade(play, { kind: 'play', typed });

	test('are marked one by one, and what explains most comes first', () => {
		expect(played('0,5', '½', '1/2').kind).toBe('right');
		expect(played('1', '-0,5', '-½')).toMatchObject({
			parts: [false, false, false],
			causes: ['sign-turned', 'factor-two', 'sum-for-mean'],
			causesOf: [['factor-two', 'sum-for-mean'], ['sign-turned'], ['sign-turned']]
		});
	});

	test('are not marked before all are there', () => {
		expect(played('0,5', '', '1')).toEqual({ kind: 'unreadable', part: 1 });
		expect(played('0,5')).toEqual({ kind: 'unreadable', part: 1 });
	});
});

test('a choice has the cause of its option, and none is asked back', () => {
	const choice: Asked = {
		kind: 'choice',
		options: [
			{ said: () => 'an epoch', right: true, cause: null },
			{ said: () => 'an update', right: false, cause: 'epoch-is-update' },
			{ said: () => 'a layer', right: false, cause: null }
		]
	};
	const chosen = (k: number) => grade(choice, { kind: 'choice', chosen: k });
	expect(chosen(0).kind).toBe('right');
	expect(chosen(1)).toMatchObject({ kind: 'wrong', causes: ['epoch-is-update'] });
	expect(chosen(2)).toMatchObject({ kind: 'wrong', causes: [] });
	expect(chosen(-1)).toEqual({ kind: 'unreadable', part: 0 });
});

test('an order is right when everything is in its place', () => {
	const order: Asked = {
		kind: 'order',
		items: [() => 'a', () => 'b', () => 'c'],
		shown: [2, 1, 0],
		swaps: [{ early: 0, late: 1, cause: 'forward-for-backward' }]
	};
	const put = (...places: number[]) => grade(order, { kind: 'order', order: places });
	expect(put(0, 1, 2).kind).toBe('right');
	expect(put(1, 0, 2)).toMatchObject({
		parts: [false, false, true],
		causes: ['forward-for-backward']
	});
	expect(put(0, 2, 1)).toMatchObject({ parts: [true, false, false], causes: [] });
});

test('spaces in a gap of code do not count, and an empty one is asked back', () => {
	const blanks: Asked = {
		kind: 'blanks',
		code: ['dz = ', '\ndW = ', ''],
		gaps: [
			{ accepts: ['da * g'], mistakes: [{ text: 'da', cause: 'slope-forgotten' }] },
			{ accepts: ['dz @ x.T'], mistakes: [] }
		]
	};
	const filled = (...typed: string[]) => grade(blanks, { kind: 'blanks', typed });
	expect(filled('da*g', 'dz@x.T').kind).toBe('right');
	expect(filled(' da ', 'x')).toMatchObject({
		parts: [false, false],
		causes: ['slope-forgotten'],
		causesOf: [['slope-forgotten'], []]
	});
	expect(filled('da*g', ' ')).toEqual({ kind: 'unreadable', part: 1 });
});

test('an answer of another kind is a mistake of the program', () => {
	expect(() => grade(half, { kind: 'choice', chosen: 0 })).toThrow(TypeError);
});

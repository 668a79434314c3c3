import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import { sentenceOf } from '$lib/explain/sentence';
import { DICTIONARIES } from '../support/dictionaries';
import { pieces, plain } from '$lib/i18n/rich';
import type { CursorKind } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { problemOfCase, referenceCase } from '../support/cases';
import { editedProblems } from '../support/problems';
import { formatIn, languages } from './formats';
import { focusedMomentsOf, runs } from './runs';

const { en } = DICTIONARIES;
const english = (moment: Moment, problem: Problem, focus: Parameters<typeof sentenceOf>[2]) =>
	plain(sentenceOf(moment, problem, focus, en, formatIn('en')));

/** What is wrong with how a sentence is put together; nothing, one hopes. */
function flaws(sentence: string, lang: string): string[] {
	const text = plain(sentence);
	const rules: [flaw: string, found: boolean][] = [
		['a hole', /undefined|null|\[object|function|=>|[{}]|NaN|Infinity|∞/.test(text)],
		['a mark without its other half', /[*_]/.test(text)],
		['an empty mark', pieces(sentence).some((piece) => piece.text.trim() === '')],
		['a doubled or missing space', / {2}|[.,:;][A-Za-z]/.test(text)],
		['no end', !/[.)]$/.test(text)],
		['a hyphen for a minus', /(^|[ (=])-\d/.test(text)],
		['the decimal sign of another language', (lang === 'nl' ? /\d\.\d/ : /\d,\d/).test(text)]
	];
	return rules.filter(([, found]) => found).map(([flaw]) => `${flaw}: ${sentence}`);
}

const allFlaws = (problem: Problem, most?: number): string[] =>
	[...focusedMomentsOf(problem, most)].flatMap(([moment, focus]) =>
		languages.flatMap(([lang, words, format]) =>
			flaws(sentenceOf(moment, problem, focus, words, format), lang)
		)
	);

describe.each(runs)('%s', (_, problem) => {
	test('every step has a whole sentence in both languages', () => {
		expect(allFlaws(problem)).toEqual([]);
	});
});

test('so has every step of any network, loss and batch size', () => {
	fc.assert(
		fc.property(editedProblems, (problem) => {
			expect(allFlaws(problem, 60)).toEqual([]);
		})
	);
});

/** All English sentences of one kind of step. */
const told = (prefix: string, kind: CursorKind) => {
	const problem = problemOfCase(referenceCase(prefix));
	return [...focusedMomentsOf(problem)]
		.filter(([moment]) => moment.cursor.kind === kind)
		.map(([moment, focus]) => ({ moment, focus, text: english(moment, problem, focus) }));
};

test('the blame is multiplied by the slope', () => {
	expect(told('p05', 'backward').map(({ text }) => text)).toContain(
		'The blame da arriving at layer 1 is multiplied by how steep tanh is at each z, which is 1 − a². ' +
			'That gives dz: how much the loss changes when z changes.'
	);
});

test('a ReLU neuron is called silent and its blame stopped just where z is not above 0', () => {
	for (const kind of ['forward', 'backward'] as const)
		for (const { moment, focus, text } of told('p04', kind)) {
			const { activation, z } = moment.layers[focus!.layer]!;
			const dead = activation === 'relu' && z![focus!.neuron]! <= 0;
			expect(/stays silent|no blame passes/.test(text), text).toBe(dead);
		}
});

test('an answer is said to be on the wrong side just where it is', () => {
	for (const { moment, text } of told('p02', 'loss')) {
		const miss = Math.abs(moment.layers.at(-1)!.a![0]! - moment.sample!.target[0]!);
		expect(text.includes('wrong side'), text).toBe(miss > 0.5);
		expect(text.includes('nearer to the target'), text).toBe(miss < 0.5);
	}
});

test('the direction in which the loss falls follows from the sign of da', () => {
	for (const prefix of ['p01', 'p02', 'p05', 'p06'])
		for (const { moment, focus, text } of told(prefix, 'gradient')) {
			const da = moment.layers.at(-1)!.da![focus!.neuron]!;
			expect(text.includes('larger output'), text).toBe(da < 0);
			expect(text.includes('smaller output'), text).toBe(da > 0);
		}
});

test('within a mini-batch nothing changes yet, and the update speaks of the mean', () => {
	for (const { text } of told('p08', 'backward')) expect(text).toContain('nothing changes yet');
	for (const { text } of told('p08', 'update')) expect(text).toContain('mean');
	for (const { text } of told('p02', 'backward')) expect(text).not.toContain('nothing changes');
	for (const { text } of told('p02', 'update')) expect(text).toContain('at once');
});

test('only the layers above the first speak of the blame they pass down', () => {
	for (const { moment, text } of told('p14', 'backward')) {
		const { cursor } = moment;
		const above = cursor.kind === 'backward' && cursor.layer > 0;
		expect(text.includes('before the update'), text).toBe(above);
	}
});

test('numbers that have overflowed are called so, and only those', () => {
	const steps = (['forward', 'backward', 'update'] as const).flatMap((kind) => told('p10', kind));
	for (const { moment, text } of steps) {
		const { cursor, layers } = moment;
		if (!('layer' in cursor)) continue;
		const { z, a, dz, dW, weights, biases } = layers[cursor.layer]!;
		const below = layers[cursor.layer - 1]?.da ?? [];
		const { [cursor.kind]: numbers } = {
			forward: [...z!, ...a!],
			backward: [...(dz ?? []), ...(dW?.flat() ?? []), ...below],
			update: [...weights.flat(), ...biases]
		};
		expect(text.includes('overflowed'), text).toBe(!numbers.every(Number.isFinite));
	}
	expect(steps.some(({ text }) => text.includes('overflowed'))).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Edit } from '$lib/experiment/edit';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { causeOf, overflowName } from '$lib/explain/overflow';
import { sentenceOf } from '$lib/explain/sentence';
import { formatNumber } from '$lib/i18n/number';
import { plain } from '$lib/i18n/rich';
import { overflowOf } from '$lib/timeline/overflow';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCase } from '../support/cases';
import { formatIn, languages } from './formats';

const diverging = problemOfCase(referenceCase('p10'));

function firstOverflow(problem: Problem) {
	const timeline = new Timeline(problem);
	timeline.computeTo(timeline.length);
	return { timeline, step: timeline.overflow! };
}

/** A weight changed by hand. */
const changed = (step: number, value: number): Edit => ({
	step,
	what: { kind: 'weight', layer: 0, neuron: 0, input: 0 },
	value
});

test('the first step that overflows says which number did; later ones say where it began', () => {
	const { timeline, step } = firstOverflow(diverging);
	for (const [lang, words, format] of languages) {
		const tell = (at: number) =>
			plain(sentenceOf(timeline.at(at), diverging, null, words, format, step));
		const { value, place } = overflowOf(timeline.at(step))!;
		const { neuron, layer } = place!;
		const where = plain(words.explain.overflow.ofNeuron('_z_', neuron + 1, layer + 1));
		expect(tell(step)).toContain(where);
		expect(tell(step)).toContain(` ${formatNumber(value, lang)}.`);
		expect(tell(step - 1)).not.toMatch(/overflow/);

		const later = Array.from({ length: timeline.length - step }, (_, i) => step + 1 + i);
		const lost = later.filter((at) => overflowOf(timeline.at(at)));
		expect(lost.length).toBeGreaterThan(0);
		for (const at of lost) expect(tell(at)).toContain(` ${step}. `);
	}
});

test('numbers of ordinary size overflow because of the learning rate', () => {
	expect(causeOf(diverging, 100)).toEqual({ kind: 'rate', edited: false });
	expect(causeOf({ ...diverging, edits: [changed(7, -2)] }, 100)).toEqual({
		kind: 'rate',
		edited: true
	});
});

test('a huge number changed by hand is suspected beside it, if it was there before', () => {
	const problem = { ...diverging, learningRate: 0.001, edits: [changed(3, 1), changed(4, 1e300)] };
	const { timeline, step } = firstOverflow(problem);
	expect(step).toBeGreaterThanOrEqual(4);
	expect(causeOf(problem, step)).toEqual({ kind: 'hand', step: 4, value: 1e300 });
	expect(causeOf(problem, 3)).toEqual({ kind: 'rate', edited: true });
	for (const [lang, words] of languages) {
		const text = sentenceOf(timeline.at(step), problem, null, words, formatIn(lang), step);
		expect(text).toContain('1×10³⁰⁰');
		expect(text).toContain('_α_');
	}
});

describe('a large number changed by hand in a run whose learning rate is too large', () => {
	/** The whole run of an address. */
	function run(hash: string) {
		const { experiment } = readAddress(hash).address;
		const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
		return { problem, ...firstOverflow(problem) };
	}

	test('changes nothing of it, and is not said to be the cause', () => {
		const original = run('data=line&lr=5');
		const changed = run('data=line&lr=5&edits=t0.1@2=150');
		expect(changed.step).toBe(original.step);
		expect(causeOf(original.problem, original.step)).toEqual({ kind: 'rate', edited: false });
		expect(causeOf(changed.problem, changed.step)).toEqual({ kind: 'hand', step: 2, value: 150 });
		for (const [lang, words, format] of languages) {
			const { timeline, problem, step } = changed;
			const text = plain(sentenceOf(timeline.at(step), problem, null, words, format, step));
			expect(text).toContain('150');
			expect(text).toContain('α = 5');
			expect(text).toContain({ en: 'may be the cause', nl: 'het kan' }[lang]);
		}
	});

	test('is forgotten where the number was changed once more', () => {
		const { problem, step } = run('data=line&lr=5&edits=b1.1@3=150,b1.1@4=0.1');
		expect(causeOf(problem, step)).toEqual({ kind: 'rate', edited: true });
		expect(causeOf(problem, 3)).toEqual({ kind: 'hand', step: 3, value: 150 });
	});
});

describe('an ∞ that goes no further', () => {
	const { problem, timeline, step } = (() => {
		const { experiment } = readAddress(
			'data=xor&shuffle=0&lr=0.1&net=2-4t-1l&loss=mse&edits=x0.1@1=1,x0.2@1=1,w1.1.1@2=1e308,w1.1.2@2=1e308,w1.1.1@20=1,w1.1.2@20=1'
		).address;
		const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
		return { problem, ...firstOverflow(problem) };
	})();

	test('is told as such once the run is known, and without a cause before', () => {
		expect(step).toBe(null);
		const moment = timeline.at(3);
		const found = overflowOf(moment)!;
		expect(found).toMatchObject({ quantity: 'z', value: Infinity });
		for (const [, { explain, ...words }, format] of languages) {
			const tell = (first: number | null) =>
				sentenceOf(moment, problem, null, { explain, ...words }, format, first);
			const { overflow } = explain;
			const fact = overflow.some(overflowName(found, overflow), '∞');
			for (const first of [null, Infinity, 1000]) expect(tell(first)).toContain(fact);
			for (const first of [Infinity, 1000]) expect(tell(first)).toContain(overflow.passes);
			expect(tell(null)).not.toContain(overflow.passes);
			for (const first of [null, Infinity, 1000]) expect(tell(first)).not.toContain('_α_');
		}
	});
});

test('so is a huge number to begin with', () => {
	const { weights, biases } = diverging.init ?? new Timeline(diverging).at(0).parameters;
	const init = { weights, biases: biases.map((vector) => vector.map(() => -1e200)) };
	expect(causeOf({ ...diverging, init }, 100)).toEqual({ kind: 'given', value: -1e200 });
});

import { expect, test } from 'vitest';
import type { Edit } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import { causeOf } from '$lib/explain/overflow';
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

test('a huge number changed by hand is blamed instead, if it was there before', () => {
	const problem = { ...diverging, learningRate: 0.001, edits: [changed(3, 1), changed(4, 1e300)] };
	const { timeline, step } = firstOverflow(problem);
	expect(step).toBeGreaterThanOrEqual(4);
	expect(causeOf(problem, step)).toEqual({ kind: 'hand', step: 4, value: 1e300 });
	expect(causeOf(problem, 3)).toEqual({ kind: 'rate', edited: true });
	for (const [lang, words] of languages) {
		const text = sentenceOf(timeline.at(step), problem, null, words, formatIn(lang), step);
		expect(text).toContain('1×10³⁰⁰');
		expect(text).not.toContain('_α_');
	}
});

test('so is a huge number to begin with', () => {
	const { weights, biases } = diverging.init ?? new Timeline(diverging).at(0).parameters;
	const init = { weights, biases: biases.map((vector) => vector.map(() => -1e200)) };
	expect(causeOf({ ...diverging, init }, 100)).toEqual({ kind: 'given', value: -1e200 });
});

import { expect, test } from 'vitest';
import { focusOf } from '$lib/explain/focus';
import { problemOfCase, referenceCase } from '../support/cases';
import { momentsOf } from './runs';

const moments = [...momentsOf(problemOfCase(referenceCase('p04')), 60)];
const selected = { layer: 1, neuron: 3 };

test('a step speaks of the selected neuron where it lies in its layer, else of the layer’s first', () => {
	for (const moment of moments) {
		const { cursor } = moment;
		if (!('layer' in cursor)) continue;
		const { layer } = cursor;
		expect(focusOf(moment, null)).toEqual({ layer, neuron: 0 });
		expect(focusOf(moment, selected)).toEqual(layer === 1 ? selected : { layer, neuron: 0 });
	}
});

test('the loss and its gradient speak of an output', () => {
	for (const moment of moments.filter(({ cursor: { kind } }) => /loss|gradient/.test(kind)))
		expect(focusOf(moment, selected)).toEqual({ layer: 2, neuron: 0 });
});

test('of several outputs, the loss and its gradient speak of the right class', () => {
	const blobs = [...momentsOf(problemOfCase(referenceCase('p06')), 120)];
	const targets = new Set<number>();
	for (const moment of blobs.filter(({ cursor: { kind } }) => /loss|gradient/.test(kind))) {
		const right = moment.sample!.target.indexOf(1);
		targets.add(right);
		expect(focusOf(moment, null)).toEqual({ layer: 1, neuron: right });
	}
	expect(targets.size).toBe(3);
});

test('other steps speak of the selected neuron, or of none', () => {
	for (const moment of moments.filter(({ cursor: { kind } }) => /start|epoch|sample/.test(kind))) {
		expect(focusOf(moment, null)).toBeNull();
		expect(focusOf(moment, selected)).toEqual(selected);
	}
});

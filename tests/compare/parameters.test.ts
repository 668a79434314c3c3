import { describe, expect, test } from 'vitest';
import { equalLayers, mostMoved, placesOf, setAt, valueAt } from '$lib/compare/parameters';
import { Perceptron } from '$lib/engine/perceptron';
import { keyOf } from '$lib/experiment/edit';
import { runOf } from '$lib/experiment/comparison';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { problemOfCase, referenceCase } from '../support/cases';
import { judge } from '../explain/judge/runs';

const one = referenceCase('p06');
const places = placesOf(one.config.inputs, one.config.layers);

test('every weight and bias has one place', () => {
	const count = one.init.weights.flat(2).length + one.init.biases.flat().length;
	expect(places).toHaveLength(count);
	expect(new Set(places.map(keyOf)).size).toBe(count);
});

test('what is written in a place is read there, and nowhere else', () => {
	const network = new Perceptron(one.config.inputs, one.config.layers).set(one.init);
	const read = () => {
		const flat = network.copyParameters();
		const weights = flat.map((layer, l) => {
			const { inputs, units } = network.layers[l]!;
			return Array.from({ length: units }, (_, j) =>
				Array.from(layer.weights.slice(j * inputs, (j + 1) * inputs))
			);
		});
		return { weights, biases: flat.map(({ biases }) => Array.from(biases)) };
	};
	for (const place of places) {
		const before = read();
		setAt(network, place, 42);
		for (const other of places)
			expect(valueAt(read(), other)).toBe(other === place ? 42 : valueAt(before, other));
		setAt(network, place, valueAt(before, place));
	}
});

test('the two that moved most are found', () => {
	const end = structuredClone(one.init);
	end.weights[0]![1]![0]! += 3;
	end.biases[1]![2]! -= 4;
	expect(mostMoved(places, one.init, end).map(keyOf)).toEqual(['b2.3', 'w1.2.1']);
});

describe('from zeros', () => {
	const finalOf = (name: 'xor' | 'circles' | 'blobs', activation: 'tanh' | 'sigmoid' | 'relu') => {
		const base = defaultExperiment(name);
		const layers = base.layers.map((layer, l) =>
			l < base.layers.length - 1 ? { ...layer, activation } : layer
		);
		const experiment = runOf({ ...base, layers }, 'seed', 'zeros');
		const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
		const { timeline } = judge(problem);
		return timeline.at(timeline.length).parameters;
	};

	test.each([
		['xor', 'sigmoid'],
		['xor', 'tanh'],
		['circles', 'relu'],
		['blobs', 'sigmoid']
	] as const)('the neurons of a hidden layer stay equal: %s, %s', (name, activation) => {
		const hidden = defaultExperiment(name).layers.slice(0, -1);
		expect(equalLayers(finalOf(name, activation))).toEqual(
			hidden.map(({ units }, layer) => ({ layer, units }))
		);
	});

	test('sigmoid neurons move all the same, together', () => {
		const { weights } = finalOf('blobs', 'sigmoid');
		expect(weights[0]![0]!.some((weight) => weight !== 0)).toBe(true);
	});
});

test('a run from random weights has no layer of equal neurons', () => {
	const { timeline } = judge(problemOfCase(referenceCase('p04')));
	expect(equalLayers(timeline.at(timeline.length).parameters)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { equalLayers, mostMoved, placesOf } from '$lib/compare/parameters';
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

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset, DataSpec } from '$lib/experiment/datasets/dataset';
import { digitsOf } from '$lib/experiment/datasets/read-digits';
import { irisOf } from '$lib/experiment/datasets/read-iris';
import { penguinsOf } from '$lib/experiment/datasets/read-penguins';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { equationOf } from '$lib/explain/equation';
import { focusOf } from '$lib/explain/focus';
import { matrixOf } from '$lib/explain/matrix';
import { nudgeOf } from '$lib/explain/nudge';
import { sentenceOf } from '$lib/explain/sentence';
import { variablesOf } from '$lib/explain/variables';
import type { Moment } from '$lib/timeline/moment';
import { settle } from '$lib/timeline/settle';
import { Timeline } from '$lib/timeline/timeline';
import { hashes } from '../support/hashes';
import { languages } from './formats';

const file = (name: string): string =>
	readFileSync(new URL(`../../src/lib/experiment/datasets/${name}`, import.meta.url), 'utf8');
const [penguins, iris, digits] = ['penguins.csv', 'iris.csv', 'digits8x8.csv'].map(file) as [
	string,
	string,
	string
];

/** Data as the page loads them; a file is read where the page fetches it. */
function dataOf(spec: DataSpec): Dataset {
	if (spec.name === 'penguins') return penguinsOf(penguins, spec);
	if (spec.name === 'iris') return irisOf(iris, spec);
	if (spec.name === 'digits') return digitsOf(digits, spec);
	return loadDataset(spec) as Dataset;
}

/** Everything that is said of a moment, in both languages. Fails where a sentence has a hole. */
function tell(moment: Moment, problem: Problem, neuron: number): void {
	const focus = focusOf(moment, null);
	const units = focus ? problem.layers[focus.layer]!.units : 1;
	const selection = focus && { layer: focus.layer, neuron: neuron % units };
	for (const [, words, format] of languages) {
		const sentence = sentenceOf(moment, problem, selection, words, format);
		if (sentence === '' || /undefined|null|\[object/.test(sentence))
			expect.fail(`Step ${moment.step} says: ${sentence}`);
	}
	equationOf(moment, problem, selection);
	matrixOf(moment, problem);
	nudgeOf(moment, problem, selection);
	variablesOf(moment, problem);
}

/** A long way into a run costs time; the rest of it is looked at by the test below. */
const NEAR = 400;

test('10,000 random addresses show a step each, and say what there is to say', () => {
	fc.assert(
		fc.property(hashes, fc.nat(), fc.nat(15), (hash, anywhere, neuron) => {
			const reading = readAddress(hash);
			const dataset = dataOf(reading.address.experiment.data);
			const { address } = settle(reading, dataset.inputs.length);
			const problem = problemOf(address.experiment, dataset);
			const timeline = new Timeline(problem);
			const step = address.step <= NEAR ? address.step : anywhere % Math.min(timeline.length, NEAR);
			const moment = timeline.at(step);
			expect(moment.step).toBe(step);
			tell(moment, problem, neuron);
		}),
		{ numRuns: 10_000 }
	);
});

test.each([
	'data=xor',
	'data=circles&epochs=300',
	'data=blobs&batch=7&edits=w1.1.1@500=4,x3.2@9000=-2,t1.1@12000=1',
	'data=sine&lr=50',
	'data=penguins&batch=2000&epochs=40'
])('2,000 random steps of %s show themselves, in whatever order', (hash) => {
	const reading = readAddress(hash);
	const dataset = dataOf(reading.address.experiment.data);
	const { address, notes } = settle(reading, dataset.inputs.length);
	expect(notes.filter(({ key }) => key !== 'batch')).toEqual([]);
	const problem = problemOf(address.experiment, dataset);
	const timeline = new Timeline(problem);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: timeline.length }), fc.nat(15), (step, neuron) => {
			const moment = timeline.at(step);
			expect(moment.step).toBe(step);
			tell(moment, problem, neuron);
		}),
		{ numRuns: 2000 }
	);
});

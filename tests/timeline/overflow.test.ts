import { expect, test } from 'vitest';
import type { Moment } from '$lib/timeline/moment';
import { overflowOf, type Overflow } from '$lib/timeline/overflow';
import { Timeline } from '$lib/timeline/timeline';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { problemOfCase, referenceCase, type Written } from '../support/cases';

const reference = referenceCase('p10');
const timeline = new Timeline(problemOfCase(reference));
const moments = Array.from({ length: timeline.length + 1 }, (_, step) => timeline.at(step));

const isFinite = (written: Written): boolean => Number.isFinite(Number(written));

/** The numbers of a kind and place, looked up by name. */
function numbersOf({ layers, loss, lossSum, meanLoss }: Moment, { quantity, place }: Overflow) {
	if (!place) return [{ loss, lossSum, meanLoss }[quantity as 'loss' | 'lossSum' | 'meanLoss']];
	const { weights, biases, z, a, da, dz, dW } = layers[place.layer]!;
	const rows = { weight: weights, bias: biases, z, a, da, dz, dW };
	return [rows[quantity as keyof typeof rows]![place.neuron]].flat();
}

test('an overflow is named by the place at which the number is found', () => {
	const found = moments.flatMap((moment) => {
		const overflow = overflowOf(moment);
		return overflow ? [{ moment, overflow }] : [];
	});
	expect(found.length).toBeGreaterThan(0);
	for (const { moment, overflow } of found) {
		expect(Number.isFinite(overflow.value)).toBe(false);
		expect(numbersOf(moment, overflow).some((number) => Object.is(number, overflow.value))).toBe(
			true
		);
	}
});

test('the first is where NumPy’s numbers stop being finite', () => {
	const samples = reference.steps.flatMap((step) => step.samples);
	const visit = samples.findIndex(({ forward }) => forward.some(({ z }) => !z.every(isFinite)));
	const before = samples.slice(0, visit).map(({ loss }) => loss);
	expect(before.every(isFinite)).toBe(true);

	const layer = samples[visit]!.forward.findIndex(({ z }) => !z.every(isFinite));
	const { z } = samples[visit]!.forward[layer]!;
	const neuron = z.findIndex((number) => !isFinite(number));
	const first = timeline.at(timeline.overflow!);
	expect(first.cursor).toMatchObject({ kind: 'forward', layer });
	expect(timeline.schedule.samplesDone(first.step)).toBe(visit);
	expect(overflowOf(first)).toEqual({
		quantity: 'z',
		value: Number(z[neuron]),
		place: { layer, neuron }
	});
});

test('a squared error overflows before the numbers it is computed from', () => {
	const experiment = { ...defaultExperiment('line'), learningRate: 5 };
	const run = new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
	run.computeTo(run.length);
	const first = run.at(run.overflow!);
	expect(overflowOf(first)).toEqual({ quantity: 'loss', value: Infinity, place: null });
	expect(first.layers.every(({ z }) => z!.every(Number.isFinite))).toBe(true);
});

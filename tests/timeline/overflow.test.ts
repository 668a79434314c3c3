import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '$lib/timeline/moment';
import { hasOverflowed, overflowOf, type Overflow } from '$lib/timeline/overflow';
import { Timeline } from '$lib/timeline/timeline';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { readAddress } from '$lib/experiment/address';
import { Frontier } from '$lib/timeline/frontier';
import { problemOfCase, referenceCase, type Written } from '../support/cases';
import { problemsEditedTo } from '../support/problems';

const reference = referenceCase('p10');
const timeline = new Timeline(problemOfCase(reference));
const moments = Array.from({ length: timeline.length + 1 }, (_, step) => timeline.at(step));

const isFinite = (written: Written): boolean => Number.isFinite(Number(written));

/** The numbers of a kind and place, looked up by name. */
function numbersOf({ layers, loss, lossSum, meanLoss }: Moment, { quantity, place }: Overflow) {
	if (!place) return [{ loss, lossSum, meanLoss }[quantity as 'loss' | 'lossSum' | 'meanLoss']];
	const { weights, biases, z, a, da, dz, dW, sum } = layers[place.layer]!;
	const sums = { sumW: sum?.dW, sumB: sum?.db };
	const rows = { weight: weights, bias: biases, z, a, da, dz, dW, ...sums };
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

describe('the step from which training is lost', () => {
	const isFiniteIn = (value: unknown): boolean =>
		!JSON.stringify(value, (_key, part: unknown) =>
			typeof part === 'number' && !Number.isFinite(part) ? 'lost' : part
		).includes('lost');

	/** That step by looking at every one. */
	function lostFrom(problem: Problem): number | null {
		const timeline = new Timeline(problem);
		const { length } = timeline;
		let batch: Moment[] = [];
		for (let step = 1; step <= length; step++) {
			const moment = timeline.at(step);
			const { cursor, lossSum, layers } = moment;
			batch.push(moment);
			const sums = layers.map(({ sum }) => sum);
			const gathered = problem.batchSize > 1 && cursor.kind === 'backward' && cursor.layer === 0;
			// What this sample has left behind is finite, whatever there was on the way.
			if (gathered && isFiniteIn([lossSum, sums])) batch = [];
			const updated = cursor.kind === 'update' && cursor.layer === 0;
			if (!updated && cursor.kind !== 'epoch-end') continue;
			if (!isFiniteIn([lossSum, moment.parameters])) return batch.find(hasOverflowed)?.step ?? step;
			batch = [];
		}
		return null;
	}

	const huge = fc.constantFrom(1e308, -1e308, 1e160, 1, -1, 0);

	test('is found whatever is changed by hand, in whatever stretches the run is computed', () => {
		fc.assert(
			fc.property(
				problemsEditedTo(huge),
				fc.boolean(),
				fc.integer({ min: 1, max: 100 }),
				(problem, diverges, stretch) => {
					const learningRate = diverges ? 10 ** (40 * problem.learningRate) : problem.learningRate;
					const run = { ...problem, learningRate };
					const expected = lostFrom(run);
					const timeline = new Timeline(run);
					const frontier = new Frontier(timeline.task!, timeline.schedule);
					while (!timeline.complete)
						timeline.take(frontier.to(Math.min(frontier.step + stretch, timeline.length)));
					expect(timeline.overflow).toBe(expected);
					if (expected !== null) expect(hasOverflowed(timeline.at(expected))).toBe(true);
				}
			),
			{ numRuns: 400 }
		);
	});

	const run = (hash: string): Timeline => {
		const { experiment } = readAddress(hash).address;
		const all = new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
		all.computeTo(all.length);
		return all;
	};

	test('is none where tanh makes 1 of ∞', () => {
		const all = run(
			'data=xor&shuffle=0&lr=1000&net=2-4t-1l&loss=mse&epochs=1&edits=x0.1@1=1,x0.2@1=1,w1.1.1@2=1e308,w1.1.2@2=1e308,w1.1.1@20=1,w1.1.2@20=1'
		);
		expect(overflowOf(all.at(3))).toEqual({
			quantity: 'z',
			value: Infinity,
			place: { layer: 0, neuron: 0 }
		});
		expect(all.overflow).toBe(null);
	});
});

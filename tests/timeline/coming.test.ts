import { expect, test } from 'vitest';
import { comingOf } from '$lib/timeline/coming';
import { Schedule } from '$lib/timeline/schedule';
import { travel, travelByNeuron } from '$lib/timeline/travel';

const schedule = new Schedule({ n: 4, layers: 2, epochs: 2, batchSize: 2 });
const layers = [{ units: 3 }, { units: 1 }];

test('what comes is where one press leads, at every step and granularity', () => {
	for (let step = 0; step <= schedule.length; step++)
		for (const granularity of ['layer', 'sample', 'epoch'] as const) {
			const coming = comingOf(schedule, layers, { step, selection: null }, granularity);
			const to = travel(schedule, step, granularity, 1);
			expect(coming?.step ?? step).toBe(to);
			if (coming) {
				expect(coming.cursor).toEqual(schedule.cursorOf(to));
				expect(coming.covers === 'step').toBe(granularity === 'layer' || to === step + 1);
			}
		}
});

test('looking at another neuron of the same step brings nothing new', () => {
	for (let step = 0; step < schedule.length; step++)
		for (const neuron of [0, 1, 2]) {
			const place = { step, selection: { layer: 0, neuron } };
			const to = travelByNeuron(schedule, layers, place, 1);
			const coming = comingOf(schedule, layers, place, 'neuron');
			expect(coming?.step ?? step).toBe(to.step);
			if (coming) expect(coming.covers).toBe('step');
		}
});

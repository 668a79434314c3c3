import { describe, expect, test } from 'vitest';
import type { Cursor } from '$lib/timeline/cursor';
import type { Schedule } from '$lib/timeline/schedule';
import { travel, travelByNeuron, type Place } from '$lib/timeline/travel';
import { forEverySchedule, lastSteps } from '../support/schedules';

/** Where each granularity comes to rest, in the stops that fit() really makes. */
const RESTS: Readonly<
	Record<'layer' | 'sample' | 'epoch', (stops: readonly Cursor[]) => number[]>
> = {
	layer: (stops) => [...stops.keys()],
	sample: (stops) => [0, ...lastSteps(stops)],
	epoch: (stops) => [0, ...stops.flatMap(({ kind }, step) => (kind === 'epoch-end' ? [step] : []))]
};

describe.each(['layer', 'sample', 'epoch'] as const)('one %s', (granularity) => {
	/** Holds a law for every schedule. */
	const forEvery = (
		law: (
			go: (step: number, direction: 1 | -1) => number,
			rests: number[],
			schedule: Schedule
		) => void
	) => {
		forEverySchedule((schedule, stops) => {
			const go = (step: number, direction: 1 | -1) =>
				travel(schedule, step, granularity, direction);
			law(go, RESTS[granularity](stops), schedule);
		});
	};

	test('forward leads to the next rest, or else to the end of the run', () => {
		forEvery((go, rests, { length }) => {
			for (let step = 0; step <= length; step++)
				expect(go(step, 1)).toBe(rests.find((rest) => rest > step) ?? length);
		});
	});

	test('back leads to the rest before, or else to the start', () => {
		forEvery((go, rests, { length }) => {
			for (let step = 0; step <= length; step++)
				expect(go(step, -1)).toBe(rests.findLast((rest) => rest < step) ?? 0);
		});
	});

	test('forward and back again is no move at all, from every rest but the end', () => {
		forEvery((go, rests, { length }) => {
			for (const rest of rests) if (rest < length) expect(go(go(rest, 1), -1)).toBe(rest);
		});
	});

	test('nothing lies beyond the ends', () => {
		forEvery((go, _rests, { length }) => {
			expect(go(0, -1)).toBe(0);
			expect(go(length, 1)).toBe(length);
		});
	});
});

test('one neuron: every neuron of every layer is visited once, and once again on the way back', () => {
	forEverySchedule((schedule, stops) => {
		const layers = Array.from({ length: schedule.layers }, (_, l) => ({
			units: 1 + ((3 * l) % 4)
		}));
		const places = stops.flatMap((cursor, step): Place[] => {
			if (!('layer' in cursor)) return [{ step, selection: null }];
			const { layer } = cursor;
			const { units } = layers[layer]!;
			return Array.from({ length: units }, (_, neuron) => ({ step, selection: { layer, neuron } }));
		});
		places.forEach((place, i) => {
			const go = (direction: 1 | -1) => travelByNeuron(schedule, layers, place, direction);
			expect(go(1)).toEqual(places[i + 1] ?? place);
			expect(go(-1)).toEqual(places[i - 1] ?? place);
			// A step that speaks of its first neuron unasked, or of a neuron of another layer.
			if (place.selection?.neuron === 0)
				for (const selection of [null, { layer: schedule.layers, neuron: 2 }])
					expect(travelByNeuron(schedule, layers, { ...place, selection }, 1)).toEqual(go(1));
		});
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Schedule } from '$lib/timeline/schedule';
import { forEverySchedule, lastSteps, upTo } from '../support/schedules';

test('the schedule is the list of stops that fit() makes', () => {
	forEverySchedule((schedule, stops) => {
		expect(schedule.length).toBe(stops.length - 1);
		expect(stops.map((_, step) => schedule.cursorOf(step))).toEqual(stops);
	});
});

test('every stop has its number back', () => {
	forEverySchedule((schedule, stops) => {
		expect(stops.map((cursor) => schedule.stepOf(cursor))).toEqual([...stops.keys()]);
	});
});

test('step and cursor are each other’s inverse in runs that are too long to list', () => {
	const long = fc.record({
		n: upTo(2000),
		layers: upTo(7),
		epochs: upTo(1e5),
		batchSize: upTo(2500)
	});
	fc.assert(
		fc.property(long, fc.maxSafeNat(), (shape, anywhere) => {
			const schedule = new Schedule(shape);
			const step = anywhere % (schedule.length + 1);
			const cursor = schedule.cursorOf(step);
			expect(schedule.stepOf(cursor)).toBe(step);
			expect(schedule.cursorOf(schedule.stepOf(cursor))).toEqual(cursor);
		})
	);
});

test.each([-1, 0.5, 15, NaN, Infinity])('there is no step %d in a run of 14', (step) => {
	const schedule = new Schedule({ n: 2, layers: 1, epochs: 1, batchSize: 1 });
	expect(schedule.length).toBe(14);
	expect(() => schedule.cursorOf(step)).toThrow(RangeError);
});

test('the updates done are those of the first layer, which comes last', () => {
	forEverySchedule((schedule, stops) => {
		let updates = 0;
		for (const cursor of stops) {
			if (cursor.kind === 'update' && cursor.layer === 0) updates++;
			expect(schedule.updatesDone(cursor)).toBe(updates);
		}
		expect(updates).toBe(schedule.epochs * schedule.batchesPerEpoch);
	});
});

describe('a sample', () => {
	test('ends with the last step it has a part in', () => {
		forEverySchedule((schedule, stops) => {
			const ends = lastSteps(stops);
			expect(ends).toHaveLength(schedule.samples);
			expect(ends.map((_, k) => schedule.sampleEnd(k))).toEqual(ends);
		});
	});

	test('is done from then on', () => {
		forEverySchedule((schedule, stops) => {
			const ends = lastSteps(stops);
			for (const step of stops.keys())
				expect(schedule.samplesDone(step)).toBe(ends.filter((end) => end <= step).length);
		});
	});
});

test('a replay begins at the last rest before the step, and that of an epoch’s end at the end itself', () => {
	forEverySchedule((schedule, stops) => {
		let rest = 0;
		stops.forEach((cursor, step) => {
			if (cursor.kind === 'epoch-end') rest = step;
			expect(schedule.replayFrom(step)).toBe(rest);
			if (cursor.kind === 'update' && cursor.layer === 0) rest = step;
		});
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSoFar, samePlace } from '$lib/timeline/place';
import { Schedule } from '$lib/timeline/schedule';

const schedules = fc
	.record({
		n: fc.integer({ min: 1, max: 12 }),
		layers: fc.integer({ min: 1, max: 5 }),
		epochs: fc.integer({ min: 1, max: 6 }),
		batchSize: fc.integer({ min: 1, max: 12 })
	})
	.map((shape) => new Schedule({ ...shape, batchSize: Math.min(shape.batchSize, shape.n) }));

const steps = schedules.chain((schedule) =>
	fc.tuple(fc.constant(schedule), fc.nat(schedule.length))
);

test('in the same run it is the same step', () => {
	fc.assert(
		fc.property(steps, ([here, step]) => {
			expect(samePlace(here, step, here)).toBe(step);
		})
	);
});

test('in any other run it is a step of that run, of the same kind unless the run is over', () => {
	fc.assert(
		fc.property(steps, schedules, ([here, step], there) => {
			const place = samePlace(here, step, there);
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThanOrEqual(there.length);
			const [from, to] = [here.cursorOf(step), there.cursorOf(place)];
			if (place < there.length) expect(to.kind).toBe(from.kind);
			if (place < there.length && 'epoch' in from) expect(to).toMatchObject({ epoch: from.epoch });
		})
	);
});

test('where the sample and the layer are there too, they are the same', () => {
	fc.assert(
		fc.property(steps, schedules, ([here, step], there) => {
			const from = here.cursorOf(step);
			fc.pre('layer' in from && from.kind !== 'update' && step < here.length);
			fc.pre(from.position < there.n && from.layer < there.layers && from.epoch < there.epochs);
			const { epoch, position, layer } = from;
			expect(there.cursorOf(samePlace(here, step, there))).toMatchObject({
				epoch,
				position,
				layer
			});
		})
	);
});

test('the end stays the end, and the start the start', () => {
	fc.assert(
		fc.property(schedules, schedules, (here, there) => {
			expect(samePlace(here, here.length, there)).toBe(there.length);
			expect(samePlace(here, 0, there)).toBe(0);
		})
	);
});

test('as far as a run has come, the place is the same but for the epoch, and within what is computed', () => {
	fc.assert(
		fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), ([schedule, step], share) => {
			const computed = Math.floor(share * schedule.length);
			const place = placeSoFar(schedule, step, computed);
			expect(place).toBeLessThanOrEqual(Math.min(step, computed));
			if (place === 0) return;
			const [there, here] = [schedule.cursorOf(step), schedule.cursorOf(place)];
			expect({ ...here, epoch: 0 }).toEqual({ ...there, epoch: 0 });
		})
	);
});

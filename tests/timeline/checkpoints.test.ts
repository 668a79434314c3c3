import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin } from '$lib/engine/fit';
import { RandomState } from '$lib/engine/random';
import { Checkpoints, type Checkpoint } from '$lib/timeline/checkpoints';
import { upTo } from '../support/schedules';

const random = new RandomState(0);
const checkpoint = (step: number): Checkpoint => ({
	step,
	progress: { ...begin(4, random), random: random.state },
	parameters: [{ weights: new Float64Array(6), biases: new Float64Array(3) }]
});

/** The bytes of one such checkpoint. */
const BYTES = (() => {
	const one = new Checkpoints(Infinity, 1);
	one.add(checkpoint(0));
	return one.bytes;
})();

/** Offers a checkpoint at every step of a run, as a timeline does, and tells which are kept. */
function keptOf(length: number, room: number, stride: number): number[] {
	const checkpoints = new Checkpoints(room * BYTES, stride);
	for (let step = 0; step <= length; step++)
		if (checkpoints.wants(step)) checkpoints.add(checkpoint(step));
	const before = Array.from({ length: length + 1 }, (_, step) => checkpoints.before(step)!.step);
	return [...new Set(before)];
}

test('thinned checkpoints stay evenly spread from the first one on, and use half the room', () => {
	fc.assert(
		fc.property(upTo(300), upTo(20), upTo(10), (length, room, stride) => {
			const kept = keptOf(length, room, stride);
			const gaps = kept.slice(1).map((step, i) => step - kept[i]!);
			expect(kept[0]).toBe(0);
			expect(kept.length).toBeLessThanOrEqual(room);
			expect(new Set(gaps).size).toBeLessThanOrEqual(1);
			expect(kept.length).toBeGreaterThanOrEqual(Math.min(room / 2, Math.floor(length / stride)));
		})
	);
});

test('a step is reached from the last checkpoint that does not lie behind it', () => {
	const checkpoints = new Checkpoints(Infinity, 1);
	expect(checkpoints.before(5)).toBeUndefined();
	for (const step of [2, 7, 9]) checkpoints.add(checkpoint(step));
	const before = [1, 2, 6, 7, 8, 100].map((step) => checkpoints.before(step)?.step);
	expect(before).toEqual([undefined, 2, 2, 7, 7, 9]);
});

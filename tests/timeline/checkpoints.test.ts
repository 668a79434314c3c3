import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin } from '$lib/engine/fit';
import { RandomState } from '$lib/engine/random';
import { Checkpoints, bytesOf, strideFor, type Checkpoint } from '$lib/timeline/checkpoints';
import { upTo } from '../support/schedules';

const random = new RandomState(0);
const checkpoint = (step: number): Checkpoint => ({
	step,
	progress: { ...begin(4, random), random: random.state },
	parameters: [{ weights: new Float64Array(6), biases: new Float64Array(3) }]
});
const BYTES = bytesOf(checkpoint(0));

test('however long the run, its checkpoints are evenly spread, fit into their room and use it', () => {
	fc.assert(
		fc.property(upTo(300), upTo(20), upTo(10), (length, room, wished) => {
			const first = checkpoint(0);
			const checkpoints = new Checkpoints(
				first,
				strideFor(first, length, wished, (room + 0.5) * BYTES)
			);
			for (let step = 1; step <= length; step++) checkpoints.add(checkpoint(step));
			const kept = checkpoints.upTo(length).map(({ step }) => step);
			const gaps = kept.slice(1).map((step, i) => step - kept[i]!);
			expect(kept[0]).toBe(0);
			expect(checkpoints.bytes).toBe(kept.length * BYTES);
			expect(checkpoints.bytes).toBeLessThanOrEqual(room * BYTES);
			expect(gaps.every((gap) => gap === checkpoints.stride)).toBe(true);
			const most = Math.min(room - 1, Math.floor(length / wished));
			expect(kept.length - 1).toBeGreaterThanOrEqual(Math.floor(most / 2));
		})
	);
});

test('a step is reached from the last checkpoint that does not lie behind it', () => {
	const checkpoints = new Checkpoints(checkpoint(0), 1);
	for (const step of [2, 7, 9]) checkpoints.add(checkpoint(step));
	const before = [0, 1, 2, 6, 7, 8, 100].map((step) => checkpoints.before(step).step);
	expect(before).toEqual([0, 0, 2, 2, 7, 7, 9]);
	expect(checkpoints.upTo(7).map(({ step }) => step)).toEqual([0, 2, 7]);
	expect(checkpoints.last.step).toBe(9);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '$lib/experiment/problem';
import type { Moment } from '$lib/timeline/moment';
import { Frontier } from '$lib/timeline/frontier';
import { Timeline } from '$lib/timeline/timeline';
import { editedProblems } from '../support/problems';

/** Every moment of a run, in order. */
const inOrder = (timeline: Timeline): Moment[] =>
	Array.from({ length: timeline.length + 1 }, (_, step) => timeline.at(step));

/** Wanders through a run: how far each move goes, mostly a step or two, sometimes anywhere. */
const moves = fc.array(
	fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -50_000, max: 50_000 })),
	{ maxLength: 40 }
);

/** The steps such moves lead to, from the middle and never beyond the ends. */
function stepsOf(moves: readonly number[], length: number): number[] {
	let step = Math.floor(length / 2);
	return moves.map((by) => (step = Math.min(Math.max(step + by, 0), length)));
}

/** 40 epochs of 20 samples: enough for 25 checkpoints of about 2.7 kB. */
const long: Problem = {
	inputs: 2,
	layers: [
		{ units: 3, activation: 'tanh' },
		{ units: 1, activation: 'sigmoid' }
	],
	loss: 'binary_cross_entropy',
	learningRate: 0.3,
	epochs: 40,
	batchSize: 1,
	shuffle: true,
	seed: 3,
	init: null,
	edits: [],
	samples: {
		inputs: Array.from({ length: 20 }, (_, i) => Float64Array.of(Math.sin(i), Math.cos(3 * i))),
		targets: Array.from({ length: 20 }, (_, i) => Float64Array.of(i % 2))
	}
};
/** Enough for the losses and a few checkpoints. */
const BUDGET = 16_000;

describe('a moment does not depend on the way to it', () => {
	test('in any short run, there and back and anywhere', () => {
		fc.assert(
			fc.property(editedProblems, moves, (problem, moves) => {
				const moments = inOrder(new Timeline(problem));
				const timeline = new Timeline(problem);
				for (const step of stepsOf(moves, timeline.length))
					expect(timeline.at(step)).toEqual(moments[step]);
			})
		);
	});

	test.each([
		['SGD', 1],
		['mini-batches', 8],
		['full batches', 20]
	])('in a long run with %s, whether its checkpoints are many or few', (_name, batchSize) => {
		const problem = { ...long, batchSize };
		const moments = inOrder(new Timeline(problem));
		fc.assert(
			fc.property(moves, fc.boolean(), (moves, few) => {
				const timeline = few ? new Timeline(problem, BUDGET) : new Timeline(problem);
				for (const step of stepsOf(moves, timeline.length))
					expect(timeline.at(step)).toEqual(moments[step]);
			}),
			{ numRuns: 20 }
		);
	});
});

test('checkpoints and losses stay within their budget all the way', () => {
	const free = new Timeline(long);
	free.computeTo(free.length);
	expect(free.bytes).toBeGreaterThan(2 * BUDGET);

	const timeline = new Timeline(long, BUDGET);
	while (!timeline.complete) {
		timeline.computeMore(1);
		expect(timeline.bytes).toBeLessThanOrEqual(BUDGET);
	}
	expect(timeline.bytes).toBeGreaterThan(BUDGET / 2);
});

test('so they do with thousands of epochs of a few samples, which have many losses of epochs', () => {
	const few = { min: 1, max: 4 };
	const spares = fc.integer({ min: 10_000, max: 60_000 });
	const epochs = fc.integer({ min: 2000, max: 6000 });
	fc.assert(
		fc.property(fc.integer(few), fc.integer(few), epochs, spares, (n, batchSize, epochs, spare) => {
			const samples = {
				inputs: long.samples.inputs.slice(0, n),
				targets: long.samples.targets.slice(0, n)
			};
			const budget = 8 * epochs * (n + 1) + spare;
			const timeline = new Timeline({ ...long, samples, batchSize, epochs }, budget);
			timeline.computeTo(timeline.length);
			expect(timeline.bytes).toBeLessThanOrEqual(budget);
		}),
		{ numRuns: 20 }
	);
});

test('the loss of an epoch is the mean over its samples, however it came to be computed', () => {
	fc.assert(
		fc.property(
			editedProblems,
			moves,
			fc.integer({ min: 1, max: 4 }),
			(problem, moves, samples) => {
				const stepwise = new Timeline(problem);
				const n = problem.samples.inputs.length;
				const losses = Array.from({ length: problem.epochs }, () => 0);
				for (const { cursor, loss } of inOrder(stepwise))
					if (cursor.kind === 'loss') losses[cursor.epoch]! += loss!;
				const means = losses.map((sum) => sum / n);
				expect(stepwise.epochLosses).toEqual(means);

				const ahead = new Timeline(problem);
				while (!ahead.complete) ahead.computeMore(samples);
				expect(ahead.epochLosses).toEqual(means);

				const wandering = new Timeline(problem);
				for (const step of stepsOf(moves, wandering.length)) {
					wandering.at(step);
					expect(wandering.epochLosses).toEqual(means.slice(0, wandering.epochLosses.length));
				}
			}
		)
	);
});

test('the losses of all samples are kept in the order of their visits', () => {
	fc.assert(
		fc.property(editedProblems, fc.integer({ min: 1, max: 4 }), (problem, samples) => {
			const losses = inOrder(new Timeline(problem)).flatMap(({ cursor, loss }) =>
				cursor.kind === 'loss' ? [loss!] : []
			);
			const timeline = new Timeline(problem);
			while (!timeline.complete) {
				timeline.computeMore(samples);
				const { sampleLosses } = timeline;
				expect(Array.from(sampleLosses)).toEqual(losses.slice(0, sampleLosses.length));
			}
			expect(timeline.sampleLosses).toHaveLength(losses.length);
		})
	);
});

describe('what another computes', () => {
	/** Sends plain data as a worker would. */
	const sent = <T>(data: T): T => structuredClone(data);

	test('is the same run, in whatever stretches it comes, and however far it is known', () => {
		fc.assert(
			fc.property(
				editedProblems,
				fc.integer({ min: 1, max: 300 }),
				fc.nat(4),
				moves,
				(problem, stretch, known, moves) => {
					const alone = new Timeline(problem);
					const moments = inOrder(alone);
					const timeline = new Timeline(problem);
					timeline.computeMore(known);
					const task = timeline.task;
					const frontier = task && new Frontier(sent(task), alone.schedule);
					// Both go on: what comes twice changes nothing.
					timeline.computeMore(known);
					while (!timeline.complete)
						timeline.take(sent(frontier!.to(Math.min(frontier!.step + stretch, timeline.length))));
					expect(timeline.computed).toBe(timeline.length);
					expect(timeline.epochLosses).toEqual(alone.epochLosses);
					expect(timeline.sampleLosses).toEqual(alone.sampleLosses);
					expect(timeline.overflow).toBe(alone.overflow);
					for (const step of stepsOf(moves, timeline.length))
						expect(timeline.at(step)).toEqual(moments[step]);
				}
			)
		);
	});

	test('must begin in what has been computed', () => {
		const frontier = new Frontier(new Timeline(long).task!, new Timeline(long).schedule);
		frontier.to(100);
		const later = frontier.to(200);
		expect(() => new Timeline(long).take(later)).toThrow(RangeError);
	});
});

test('a branch is the changed run, of which the part before the change need not be computed', () => {
	const budgets = fc.constantFrom(undefined, BUDGET);
	const steps = fc.integer({ min: 0, max: new Timeline(long).length });
	fc.assert(
		fc.property(budgets, steps, fc.nat(2), moves, (budget, step, neuron, moves) => {
			const original = new Timeline(long, budget);
			original.computeTo(original.length);
			const edits = [{ step, what: { kind: 'bias', layer: 0, neuron }, value: 0.5 } as const];
			const changed = { ...long, edits };
			const branch = original.branch(changed, step);
			expect(branch.computed).toBeLessThan(Math.max(step, 1));
			// A few epochs at most: not from the beginning.
			if (!budget) expect(branch.computed).toBeGreaterThan(step - 500);
			const expected = new Timeline(changed, budget);
			for (const at of [...stepsOf(moves, branch.length), step])
				expect(branch.at(at)).toEqual(expected.at(at));
			for (const timeline of [branch, expected]) timeline.computeTo(timeline.length);
			expect(branch.epochLosses).toEqual(expected.epochLosses);
			expect(branch.sampleLosses).toEqual(expected.sampleLosses);
			expect(branch.bytes).toBe(expected.bytes);
		}),
		{ numRuns: 40 }
	);
});

test('a moment that is kept stays as it was', () => {
	fc.assert(
		fc.property(editedProblems, moves, (problem, moves) => {
			const timeline = new Timeline(problem);
			const kept = stepsOf(moves, timeline.length).map((step) => {
				const moment = timeline.at(step);
				return [moment, structuredClone(moment)] as const;
			});
			timeline.at(timeline.length);
			for (const [moment, copy] of kept) expect(moment).toEqual(copy);
		})
	);
});

test('going back step by step replays a large batch only now and then', () => {
	const count = 400;
	const input = Float64Array.of(1, 1);
	const target = Float64Array.of(1);
	const samples = {
		inputs: Array.from({ length: count }, () => input),
		targets: Array.from({ length: count }, () => target)
	};
	const timeline = new Timeline({ ...long, samples, batchSize: count });
	const last = timeline.schedule.sampleEnd(count - 1);
	timeline.at(last);
	// Within a batch nothing is updated: other objects come from another replay.
	const replays = new Set(
		Array.from({ length: 640 }, (_, i) => timeline.at(last - 10 - i).parameters)
	);
	expect(replays.size).toBe(10);
});

test('there is no moment outside the run', () => {
	const timeline = new Timeline(long);
	for (const step of [-1, timeline.length + 1, 0.5, NaN])
		expect(() => timeline.at(step)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { WorkerPool } from '$lib/state/worker-pool';
import { Timeline } from '$lib/timeline/timeline';

/** For a machine with other things to do. */
const PATIENCE = { timeout: 60_000 };

function timelineOf(learningRate: number, epochs = 30_000): Timeline {
	const experiment = { ...defaultExperiment('xor'), learningRate, epochs };
	return new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
}

const unexpected = (): void => expect.fail('every run can be computed');

function compute(pool: WorkerPool, timeline: Timeline): () => void {
	return pool.compute(timeline.task!, { take: (part) => timeline.take(part), fail: unexpected });
}

test('more runs than workers are computed by turns, each as it would be alone', async () => {
	const pool = new WorkerPool(() => 2);
	const rates = [0.1, 0.2, 0.3, 0.4, 0.5];
	const timelines = rates.map((rate) => timelineOf(rate));
	const reported: number[] = [];
	timelines.forEach((timeline, i) => {
		const take = (part: Parameters<typeof timeline.take>[0]): void => {
			reported.push(i);
			timeline.take(part);
		};
		pool.compute(timeline.task!, { take, fail: unexpected });
		expect(pool.size).toBe(Math.min(i + 1, 2));
	});
	await expect.poll(() => pool.size, PATIENCE).toBe(0);

	for (const [i, timeline] of timelines.entries()) {
		const alone = timelineOf(rates[i]!);
		alone.computeTo(alone.length);
		expect(timeline.epochLosses).toEqual(alone.epochLosses);
	}
	// The first worker has the runs 0, 2 and 4: none of them waits until another one is done.
	const turns = reported.filter((i) => i % 2 === 0);
	expect(turns.lastIndexOf(0)).toBeGreaterThan(turns.indexOf(4));
});

test('a run that is given up is not heard of again; the others go on', async () => {
	const pool = new WorkerPool(() => 1);
	const [given, other] = [timelineOf(0.1), timelineOf(0.2)];
	const giveUp = compute(pool, given);
	compute(pool, other);
	await expect.poll(() => given.computed, PATIENCE).toBeGreaterThan(0);
	giveUp();
	const { computed } = given;
	expect(pool.size).toBe(1);
	await expect.poll(() => other.complete, PATIENCE).toBe(true);
	expect(given.computed).toBe(computed);
	expect(pool.size).toBe(0);
	giveUp();
});

test('a worker without anything to compute ends at once', () => {
	const pool = new WorkerPool(() => 4);
	const giveUps = [0.1, 0.2, 0.3].map((rate) => compute(pool, timelineOf(rate)));
	expect(pool.size).toBe(3);
	for (const giveUp of giveUps) giveUp();
	expect(pool.size).toBe(0);
});

test('there is a worker on a machine with a single core too', async () => {
	const pool = new WorkerPool(() => 0);
	const timeline = timelineOf(0.1);
	compute(pool, timeline);
	expect(pool.size).toBe(1);
	await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
});

test('one core is left to the page, and there are never more than four workers', () => {
	const pool = new WorkerPool();
	const giveUps = Array.from({ length: 8 }, () => compute(pool, timelineOf(0.1)));
	expect(pool.size).toBe(Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1)));
	for (const giveUp of giveUps) giveUp();
});

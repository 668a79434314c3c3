import { afterEach, describe, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { Ahead } from '$lib/state/ahead.svelte';
import { Later } from '$lib/state/later.svelte';
import { WorkerPool } from '$lib/state/worker-pool';
import type { Task } from '$lib/timeline/frontier';
import { Timeline } from '$lib/timeline/timeline';

/** For a machine with other things to do. */
const PATIENCE = { timeout: 60_000 };
const LONG = 100_000;

const pool = new WorkerPool(() => 1);
const ahead = new Ahead(() => undefined, new Later(() => Promise.resolve(pool)));
afterEach(ahead.close);

function problem(epochs: number) {
	const experiment = { ...defaultExperiment('xor'), epochs };
	return problemOf(experiment, loadDataset(experiment.data) as Dataset);
}

/** Its rest cannot be computed by anybody else. */
class Unshareable extends Timeline {
	override get task(): Task | null {
		const task = super.task;
		const nothing = { ...task!.from, parameters: [] };
		return task && this.computed > 0 ? { ...task, from: nothing } : task;
	}
}

test('a short run needs no worker', async () => {
	const timeline = new Timeline(problem(10));
	ahead.compute(timeline);
	await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
	expect(ahead.of(timeline)).toMatchObject({ computed: timeline.length, overflow: null });
	expect(pool.size).toBe(0);
});

test('a long run is computed by a worker as it would be here, and then the worker ends', async () => {
	const timeline = new Timeline(problem(LONG));
	ahead.compute(timeline);
	await expect.poll(() => pool.size, PATIENCE).toBe(1);
	expect(ahead.busy).toBe(true);
	await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
	expect(ahead.busy).toBe(false);
	expect(pool.size).toBe(0);

	const alone = new Timeline(problem(LONG));
	alone.computeTo(alone.length);
	expect(ahead.of(timeline).epochLosses).toEqual(alone.epochLosses);
	expect(ahead.of(timeline).sampleLosses).toEqual(alone.sampleLosses);
});

test('nothing more is heard of a run that another one has taken the place of', async () => {
	const given = new Timeline(problem(LONG));
	ahead.compute(given);
	ahead.resume();
	await expect.poll(() => given.computed, PATIENCE).toBeGreaterThan(0);
	const other = new Timeline(problem(10));
	ahead.compute(other);
	const { computed } = given;
	await expect.poll(() => other.complete, PATIENCE).toBe(true);
	expect(given.computed).toBe(computed);
	expect(ahead.of(given).computed).toBe(0);
	expect(pool.size).toBe(0);
});

describe('a run that is stopped', () => {
	test('stays as it is until it goes on, from where it was', async () => {
		const timeline = new Timeline(problem(LONG));
		ahead.compute(timeline);
		ahead.resume();
		await expect.poll(() => timeline.computed, PATIENCE).toBeGreaterThan(0);
		ahead.stop();
		expect(ahead.stopped).toBe(true);
		expect(pool.size).toBe(0);
		const { computed } = timeline;
		expect(ahead.of(timeline).computed).toBe(computed);
		await new Promise((done) => setTimeout(done, 300));
		expect(timeline.computed).toBe(computed);
		ahead.resume();
		expect(ahead.stopped).toBe(false);
		await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
	});

	test('stays so even if its worker fails at that moment', async () => {
		const timeline = new Unshareable(problem(LONG));
		timeline.computeTo(1);
		ahead.compute(timeline);
		ahead.resume();
		await expect.poll(() => pool.size, PATIENCE).toBe(1);
		ahead.stop();
		const { computed } = timeline;
		await new Promise((done) => setTimeout(done, 1000));
		expect(timeline.computed).toBe(computed);
		expect(ahead.stopped).toBe(true);
	});
});

test('a run that the worker cannot compute is computed here', async () => {
	const timeline = new Unshareable(problem(20_000));
	timeline.computeTo(1);
	ahead.compute(timeline);
	ahead.resume();
	expect(ahead.busy).toBe(true);
	await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
	expect(ahead.busy).toBe(false);
	expect(pool.size).toBe(0);
});

test('where workers cannot be loaded, a long run is computed here', async () => {
	const lost = new Later<WorkerPool>(() => Promise.reject(new TypeError('Failed to fetch')));
	const alone = new Ahead(() => undefined, lost);
	const timeline = new Timeline(problem(20_000));
	alone.compute(timeline);
	alone.resume();
	await expect.poll(() => timeline.complete, PATIENCE).toBe(true);
	expect(alone.busy).toBe(false);
});

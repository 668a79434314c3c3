import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf } from '$lib/experiment/problem';
import { Background } from '$lib/state/background.svelte';
import { Race } from '$lib/state/race.svelte';
import { Timeline } from '$lib/timeline/timeline';

const race = new Race();
afterEach(race.close);

function runner(learningRate: number, epochs = 50) {
	const experiment = { ...defaultExperiment('xor'), learningRate, epochs };
	const problem = problemOf(experiment, loadDataset(experiment.data) as Dataset);
	return { key: `${learningRate} ${epochs}`, problem };
}

test('runs are computed to their ends, as they would be alone', async () => {
	const runners = [runner(0.1), runner(1), runner(3)];
	race.enter(runners);
	await expect.poll(() => race.done).toBe(true);
	expect(race.share).toBe(1);
	race.runs.forEach(({ epochLosses, complete }, i) => {
		const alone = new Timeline(runners[i]!.problem);
		alone.computeTo(alone.length);
		expect(complete).toBe(true);
		expect(epochLosses).toEqual(alone.epochLosses);
	});
});

test('who runs already goes on, and who is no longer there is dropped', async () => {
	race.enter([runner(0.1), runner(1)]);
	await expect.poll(() => race.done).toBe(true);
	const kept = race.runs[1]!.timeline;
	race.enter([runner(2), runner(1)]);
	expect(race.runs.map(({ key }) => key)).toEqual(['2 50', '1 50']);
	expect(race.runs[1]!.timeline).toBe(kept);
});

test('what has been computed elsewhere is taken over', () => {
	const { key, problem } = runner(0.5);
	const timeline = new Timeline(problem);
	timeline.computeTo(timeline.length);
	race.enter([{ key, problem }], [{ key, problem, timeline }]);
	expect(race.runs[0]!.timeline).toBe(timeline);
});

test('as long as runs are under way, none is shown further than the others', async () => {
	race.enter([runner(0.1, 40_000), runner(0.2, 80_000)]);
	const seen: number[][] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			if (race.runs.some(({ complete }) => complete)) return;
			seen.push(race.runs.map(({ epochLosses, problem }) => epochLosses.length / problem.epochs));
		});
	});
	await expect.poll(() => race.done, { timeout: 30_000 }).toBe(true);
	stop();
	expect(seen.length).toBeGreaterThan(1);
	for (const [one, other] of seen) expect(Math.abs(one! - other!)).toBeLessThan(0.001);
});

test('long runs can be stopped and go on', async () => {
	race.enter([runner(0.1, 100_000), runner(0.2, 100_000)]);
	await expect.poll(() => race.busy, { timeout: 10_000 }).toBe(true);
	race.stop();
	expect(race.stopped).toBe(true);
	const { share } = race;
	expect(share).toBeLessThan(1);
	race.resume();
	expect(race.stopped).toBe(false);
	await expect.poll(() => race.share, { timeout: 30_000 }).toBeGreaterThan(share);
});

test('a job is done in slices, tells how far it is, and gives its result', async () => {
	const background = new Background<number>();
	function* count(to: number): Generator<number, number> {
		for (let i = 0; i < to; i++) {
			const until = performance.now() + 1;
			while (performance.now() < until);
			yield i / to;
		}
		return to;
	}
	background.run(count(60));
	await expect.poll(() => background.share).toBeGreaterThan(0);
	expect(background.value).toBeNull();
	await expect.poll(() => background.value).toBe(60);

	background.run(count(1000));
	background.run(count(3));
	await expect.poll(() => background.value).toBe(3);
	flushSync();
});

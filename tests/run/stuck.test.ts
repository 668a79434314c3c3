import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { problemOf } from '$lib/experiment/problem';
import { stillFrom } from '$lib/plot/losses';
import { stuckIn, type Stuck } from '$lib/run/stuck';
import { Timeline } from '$lib/timeline/timeline';

async function stuckAt(hash: string): Promise<{ from: number | null; stuck: Stuck | null }> {
	const { experiment } = readAddress(hash).address;
	const problem = problemOf(experiment, await loadDataset(experiment.data));
	const timeline = new Timeline(problem);
	timeline.computeTo(timeline.length);
	const from = stillFrom(timeline.epochLosses);
	return { from, stuck: from === null ? null : stuckIn(timeline, problem, from) };
}

test.each([
	'data=xor&lr=100',
	'data=xor&lr=30',
	'data=circles&lr=100',
	'data=xor&net=2-4t-1t&loss=mse&lr=50',
	'data=xor&edits=b2.1@3=1000'
])('a saturated run is stuck: %s', async (hash) => {
	const { stuck } = await stuckAt(hash);
	const { activation, z, o, t } = stuck!;
	const exact = activation === 'tanh' ? Math.tanh(z) : 1 / (1 + Math.exp(-z));
	expect(o).toBeCloseTo(exact, 12);
	expect(Math.abs(o - t)).toBeGreaterThan(0.5);
	const slope = activation === 'tanh' ? 1 - exact ** 2 : exact * (1 - exact);
	expect(slope).toBeLessThan(1e-3);
});

test.each(DATA_NAMES)('%s, as usual, is not', async (name) => {
	expect((await stuckAt(`data=${name}`)).stuck).toBeNull();
});

test.each([
	['that has found the one best line', 'data=line&batch=50&epochs=2000&noise=0.1'],
	['that has come to a loss of 0', 'data=line&noise=0&net=1-1l&lr=0.1&epochs=1000'],
	['whose weights are all alike', 'data=xor&init=zeros&batch=4']
])('a run %s stands still and is not stuck', async (_, hash) => {
	const { from, stuck } = await stuckAt(hash);
	expect(from).not.toBeNull();
	expect(stuck).toBeNull();
});

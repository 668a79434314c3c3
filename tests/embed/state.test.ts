import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { FromFrameSchema } from '$lib/embed/messages';
import { readOptions } from '$lib/embed/options';
import { stateOf } from '$lib/embed/state';
import { readAddress, startOf } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { problemOf } from '$lib/experiment/problem';
import { Timeline } from '$lib/timeline/timeline';

function runOf(hash: string) {
	const { experiment } = readAddress(hash).address;
	const timeline = new Timeline(problemOf(experiment, loadDataset(experiment.data) as Dataset));
	timeline.computeTo(timeline.length);
	const at = (step: number) =>
		stateOf({ ...startOf(experiment), step }, timeline.at(step), timeline.schedule, false);
	return { timeline, at };
}

test.each(['data=xor&epochs=3', 'data=circles&n=10&epochs=2&batch=4', 'data=line&epochs=3&lr=100'])(
	'every state of %s has the published shape, and its address leads back to it',
	(hash) => {
		const { timeline, at } = runOf(hash);
		fc.assert(
			fc.property(fc.nat(timeline.length), (step) => {
				const state = at(step);
				expect(v.is(FromFrameSchema, state)).toBe(true);
				expect(readAddress(state.address)).toMatchObject({ address: { step }, notes: [] });
			})
		);
	}
);

test('everything is counted as on the screen', () => {
	const { at } = runOf('data=xor&epochs=3');
	expect(at(0)).toMatchObject({ kind: 'start', epoch: 0, sample: null, layer: null, updates: 0 });
	expect(at(12)).toMatchObject({
		kind: 'forward',
		epoch: 1,
		epochs: 3,
		sample: 2,
		samples: 4,
		layer: 1,
		layers: 2,
		updates: 1,
		steps: 114
	});
});

test.each([
	['#v=1&data=xor&host=https://school.example&theme=dark', 'https://school.example', 'dark'],
	['data=xor', null, null],
	['#theme=pink', null, null]
])('%s has the options %s, %s', (hash, host, theme) => {
	expect(readOptions(hash)).toEqual({ host, theme });
});

import fc from 'fast-check';
import { flushSync } from 'svelte';
import * as v from 'valibot';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { ExperimentSchema } from '../support/experiment-schema';
import { type Experiment } from '$lib/experiment/experiment';
import { usualExperiment, usualSpec } from '$lib/experiment/presets';
import { withLayer } from '$lib/setup/layers';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';
import { Setup } from '$lib/state/setup.svelte';
import { actions } from '../support/wishes';

let end: () => void = () => undefined;
afterEach(() => end());

/** A setup on an address, and a clock that is set by hand. */
function setUp(hash: string) {
	const session = new Session(hash);
	const player = new Player(session, new Preferences());
	const clock = { now: 0 };
	let setup!: Setup;
	end();
	end = $effect.root(() => {
		setup = new Setup(session, player, () => clock.now);
	});
	flushSync();
	return { session, player, setup, clock };
}

beforeEach(() => localStorage.clear());

describe('a change', () => {
	test('is on the screen and in the address at once', () => {
		const { session, setup } = setUp('data=xor&step=39');
		setup.change({ learningRate: 0.25 });
		expect(session.hash).toBe('v=1&data=xor&lr=0.25&step=39');
		expect(session.problem.learningRate).toBe(0.25);
		expect(session.moment.step).toBe(39);
	});

	test('keeps the neuron, as long as it exists', () => {
		const { session, setup } = setUp('data=xor&step=4&sel=L1.4');
		setup.change({ seed: 1 });
		expect(session.selection).toEqual({ layer: 0, neuron: 3 });
		setup.change({
			layers: [
				{ units: 3, activation: 'tanh' },
				{ units: 1, activation: 'sigmoid' }
			]
		});
		expect(session.selection).toBeNull();
	});

	test('stays at the place: epoch, sample and kind of step', () => {
		const { session, setup } = setUp('data=xor&step=44');
		const before = session.schedule.cursorOf(44);
		setup.change({ layers: withLayer(session.experiment.layers) });
		const after = session.schedule.cursorOf(session.step);
		expect(before).toEqual({ kind: 'gradient', epoch: 1, batch: 0, position: 0 });
		expect(after).toEqual(before);
		expect(session.step).not.toBe(44);
	});

	test('goes on playing', () => {
		const { player, setup } = setUp('data=xor');
		player.toggle();
		setup.change({ learningRate: 1 });
		expect(player.playing).toBe(true);
	});

	test('to what is there already is none', () => {
		const { session, setup } = setUp('data=xor&edits=b1.1@5=2');
		const { entry } = session;
		setup.change({ learningRate: 0.5 });
		setup.reset();
		expect(setup.canUndo).toBe(false);
		expect(session.edits).toHaveLength(1);
		expect(session.entry).toBe(entry);
	});

	test('of data that have to be loaded leaves the session as it is until they are there', async () => {
		const { session, setup } = setUp('data=xor&step=5');
		setup.choose(usualSpec('penguins'));
		expect(session.hash).toBe('v=1&data=xor&step=5');
		await expect.poll(() => session.hash).toBe('v=1&data=penguins');
		setup.undo();
		expect(session.hash).toBe('v=1&data=xor&step=5');
	});
});

describe('undo', () => {
	test('returns to exactly the experiment before, whatever was done', () => {
		fc.assert(
			fc.property(fc.array(actions, { minLength: 1, maxLength: 8 }), (wishes) => {
				const { session, setup } = setUp('data=circles&n=12&edits=b1.1@5=2&step=7');
				const seen: Experiment[] = [session.experiment];
				for (const wish of wishes) {
					setup.change(wish(session.experiment));
					flushSync();
					expect(v.is(ExperimentSchema, session.experiment)).toBe(true);
					if (session.experiment !== seen.at(-1)) seen.push(session.experiment);
				}
				for (const before of seen.slice(0, -1).reverse()) {
					setup.undo();
					flushSync();
					expect(session.experiment).toEqual(before);
				}
				expect(setup.canUndo).toBe(false);
				for (const after of seen.slice(1)) {
					setup.redo();
					flushSync();
					expect(session.experiment).toEqual(after);
				}
				expect(setup.canRedo).toBe(false);
			}),
			{ numRuns: 60 }
		);
	});

	test('brings changes by hand back, which the change had cost', () => {
		const { session, setup } = setUp('data=xor&edits=b1.1@5=2&step=7');
		const { moment } = session;
		setup.change({ seed: 1 });
		expect(setup.costs).toEqual([{ kind: 'edits', count: 1 }]);
		expect(session.edits).toEqual([]);
		setup.undo();
		expect(setup.costs).toEqual([]);
		expect(session.hash).toBe('v=1&data=xor&edits=b1.1@5=2&step=7');
		expect(session.moment).toEqual(moment);
	});

	test('brings back changes by hand that had been set aside', () => {
		const { session, setup } = setUp('data=xor&edits=b1.1@5=2&step=7');
		session.byHand.showOriginal();
		setup.change({ seed: 1 });
		setup.undo();
		expect(session.edits).toHaveLength(1);
	});

	test('returns to the very step and neuron, where the run had become too short for them', () => {
		const { session, setup } = setUp('data=xor&step=3000&sel=L1.4');
		const before = session.hash;
		setup.change({ epochs: 2 });
		setup.change({ layers: [{ units: 1, activation: 'sigmoid' }] });
		expect(session.destination).toBeLessThan(100);
		setup.undo();
		setup.undo();
		expect(session.hash).toBe(before);
		setup.redo();
		expect(session.destination).toBe(session.timeline.length);
	});

	test('returns to the step at which another experiment was chosen', () => {
		const { session, setup } = setUp('data=xor&lr=3&step=50');
		setup.choose(usualSpec('moons'));
		setup.undo();
		expect(session.hash).toBe('v=1&data=xor&lr=3&step=50');
	});

	test('stays where somebody has gone on', () => {
		const { session, setup } = setUp('data=xor&step=50');
		setup.change({ learningRate: 1 });
		session.go(60);
		setup.undo();
		expect(session.hash).toBe('v=1&data=xor&step=60');
	});

	test('takes a dragged slider back as one', () => {
		const { session, setup, clock } = setUp('data=xor');
		for (const learningRate of [0.4, 0.3, 0.2]) {
			setup.change({ learningRate }, 'learningRate');
			clock.now += 50;
		}
		expect(session.entry).toBe(1);
		setup.undo();
		expect(session.hash).toBe('v=1&data=xor');
		setup.redo();
		expect(session.hash).toBe('v=1&data=xor&lr=0.2');
	});

	test('goes back over links that were followed in between', async () => {
		const { session, setup } = setUp('data=xor');
		setup.change({ seed: 1 });
		await session.load('data=moons');
		flushSync();
		expect(setup.canUndo).toBe(true);
		setup.undo();
		expect(session.hash).toBe('v=1&data=xor&seed=1');
	});

	test('and Back of the browser are one: what Back returned to has nothing before it', async () => {
		const { session, setup } = setUp('data=xor');
		setup.change({ seed: 1 });
		await session.load('data=xor');
		flushSync();
		expect(setup.canUndo).toBe(false);
		expect(setup.canRedo).toBe(true);
	});
});

describe('while a number is typed or dragged', () => {
	test('what it passes on the way leaves no trace: neither a short run nor a small set', () => {
		const { session, setup, clock } = setUp('data=circles&batch=50&epochs=100&step=2000');
		for (const n of [50, 5, 80, 100]) {
			setup.change({ data: { ...usualSpec('circles'), n } }, 'n');
			clock.now += 100;
		}
		expect(session.experiment.batchSize).toBe(50);
		for (const epochs of [1, 10, 101]) {
			setup.change({ epochs }, 'epochs');
			clock.now += 100;
		}
		expect(session.destination).toBe(2000);
	});

	test('a step that was taken meanwhile counts', () => {
		const { session, setup } = setUp('data=xor&step=30');
		setup.change({ learningRate: 0.4 }, 'learningRate');
		session.go(99);
		setup.change({ learningRate: 0.3 }, 'learningRate');
		expect(session.step).toBe(99);
	});
});

describe('an experiment', () => {
	test('that is chosen begins at its first step, as usual', () => {
		const { session, setup } = setUp('data=xor&lr=3&step=50&sel=L1.2');
		setup.choose(usualSpec('moons'));
		expect(session.hash).toBe('v=1&data=moons');
		setup.undo();
		expect(session.experiment.learningRate).toBe(3);
	});

	test('is as usual again after a reset, at the same place', () => {
		const { session, setup } = setUp('data=xor&lr=3&net=2-3r-1s&step=50');
		setup.reset();
		expect(session.experiment).toEqual(usualExperiment(usualSpec('xor')));
		expect(session.step).toBe(50);
	});

	test('starts over with the first example', () => {
		const { session, setup } = setUp('data=moons&step=50');
		setup.choose();
		expect(session.hash).toBe('v=1&data=xor');
	});

	test('from a file is a change like any other', async () => {
		const { session, setup } = setUp('data=xor');
		await setup.open('v=1&data=circles&step=9');
		flushSync();
		expect(session.hash).toBe('v=1&data=circles&step=9');
		expect(session.entry).toBe(1);
		setup.undo();
		expect(session.experiment.data.name).toBe('xor');
	});
});

import { flushSync } from 'svelte';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Selection } from '$lib/experiment/selection';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { STATES } from '$lib/gallery/states';
import { Session } from '$lib/state/session.svelte';
import { Timeline } from '$lib/timeline/timeline';
import type { Direction, Granularity } from '$lib/timeline/travel';

interface Place {
	readonly step: number;
	readonly selection: Selection | null;
}
const placeOf = ({ step, selection }: Session): Place => ({ step, selection });

/** Waits for a step that is still being computed. */
function arrive(session: Session): void {
	session.timeline.computeTo(session.destination);
	session.computeAhead();
	session.ahead.look();
	session.ahead.close();
}

/** A session whose run has been computed: no step has to be waited for, on the slowest machine. */
function computed(hash: string): Session {
	const session = new Session(hash);
	session.timeline.computeTo(session.timeline.length);
	session.go(session.destination);
	return session;
}

describe('going there and back', () => {
	test('shows the identical moment', () => {
		const session = computed('data=xor&step=41');
		const before = session.moment;
		for (const step of [3800, 0, 2000]) {
			session.go(step);
			expect(session.moment.step).toBe(step);
		}
		session.go(41);
		expect(session.moment).toEqual(before);
		expect(session.moment).toEqual(computed('data=xor&step=41').moment);
	});

	test('stays within the run and on whole steps', () => {
		const session = computed('data=xor');
		const at = (step: number): number => {
			session.go(step);
			return session.step;
		};
		expect([-5, 1e9, 12.4, -Infinity, Infinity].map(at)).toEqual([0, 3800, 12, 0, 3800]);
	});

	test('keeps the selection and the run', () => {
		const session = new Session('data=xor&step=4&sel=L1.3');
		const { timeline } = session;
		session.go(7);
		session.select({ layer: 1, neuron: 0 });
		expect(session.hash).toBe('v=1&data=xor&step=7&sel=L2.1');
		session.select(null);
		expect(session.hash).toBe('v=1&data=xor&step=7');
		expect(session.timeline).toBe(timeline);
	});
});

describe('an address', () => {
	test.each([
		...DATA_NAMES.map((name) => `data=${name}&step=5`),
		...STATES,
		'data=circles&n=20&noise=0.2&dseed=3&net=2-3k-1l&loss=hse&lr=0.01&epochs=7&batch=5&seed=9&shuffle=0',
		'data=xor&net=2-1l-1l&init=1,-2,1e21,0.5,-3e-7&step=2'
	])('is written as it was read: %s', async (given) => {
		const session = new Session();
		await session.load(`#${given}`);
		arrive(session);
		const { hash, moment } = session;
		expect(new URLSearchParams(hash).get('step')).toBe(new URLSearchParams(given).get('step'));
		await session.load(`#${hash}`);
		expect(session.hash).toBe(hash);
		expect(session.moment).toEqual(moment);
		expect(session.notes).toEqual([]);
	});

	test('without anything is the first experiment, at its start', () => {
		expect(new Session('').hash).toBe('v=1&data=xor');
		expect(new Session('').step).toBe(0);
	});

	test('of penguins is shown when their file is there', async () => {
		const session = new Session('data=xor&step=9');
		await session.load('#data=penguins&step=7&sel=L1.2');
		expect(session.dataset.inputNames).toEqual(['bill_length_mm', 'bill_depth_mm']);
		expect(session.hash).toBe('v=1&data=penguins&step=7&sel=L1.2');
		expect(session.moment.sample!.input).toHaveLength(2);
		expect(session.schedule.n).toBe(session.dataset.inputs.length);
		expect(session.unavailable).toBe(false);
	});

	test('of penguins cannot be the first one, which is shown at once', () => {
		expect(() => new Session('data=penguins')).toThrow(TypeError);
	});

	test('asked for later wins over one whose data come later', async () => {
		const session = new Session();
		const slow = session.load('data=penguins&step=5');
		const fast = session.load('data=circles&step=3');
		await Promise.all([slow, fast]);
		expect(session.hash).toBe('v=1&data=circles&step=3');
		const first = session.load('data=circles');
		const second = session.begin(defaultExperiment('penguins'));
		await Promise.all([first, second]);
		expect(session.hash).toBe('v=1&data=penguins');
	});

	test('that cannot be had gives a note for each key, and the nearest that can', async () => {
		const session = new Session();
		await session.load('data=nope&lr=abc&epochs=0&batch=99&step=1e7&sel=L9.1&seed=-1');
		const keys = session.notes.map(({ key }) => key);
		expect([...keys].sort()).toEqual(['batch', 'data', 'epochs', 'lr', 'seed', 'sel', 'step']);
		expect(session.hash).toBe('v=1&data=xor&epochs=1&batch=4&seed=0&step=32');
		arrive(session);
		expect(session.step).toBe(session.timeline.length);
		session.dismissNotes();
		expect(session.notes).toEqual([]);
	});

	test('that is sound takes the notes of the one before away', async () => {
		const session = new Session('lr=abc');
		expect(session.notes).toHaveLength(1);
		await session.load('data=xor');
		expect(session.notes).toEqual([]);
	});
});

describe('a step far ahead', () => {
	const FAR = 'v=1&data=spirals&step=200007&sel=L1.2';

	test('is in the address at once, and on the screen as soon as it has been computed', () => {
		const session = new Session(FAR);
		expect(session.hash).toBe(FAR);
		expect(session.destination).toBe(200_007);
		arrive(session);
		expect(session.step).toBe(200_007);
		expect(session.moment.step).toBe(200_007);
	});

	test('is where the next press goes on from', () => {
		const session = new Session(FAR);
		session.travel('layer', -1);
		session.travel('sample', 1);
		session.travel('sample', 1);
		const destination = session.destination;
		arrive(session);
		expect(session.step).toBe(destination);
		session.travel('sample', -1);
		session.travel('sample', -1);
		arrive(session);
		expect(session.step).toBeLessThan(200_007);
	});

	test('is not computed at once if no time would be left to replay its batch', () => {
		const session = new Session('data=circles&n=500&batch=500&epochs=100');
		const { stepsPerEpoch } = session.schedule;
		// Each is computed as a whole, in 11 ms by this clock.
		const batches = () => Math.ceil(session.timeline.computed / stepsPerEpoch);
		const clock = vi.spyOn(performance, 'now').mockImplementation(() => 11 * batches());
		onTestFinished(() => clock.mockRestore());
		session.go(50 * stepsPerEpoch - 2);
		expect(session.waiting).toBe(true);
		// 11 ms, and 22 for the replay.
		expect(batches()).toBe(1);
		// An epoch's end needs none.
		session.go(50 * stepsPerEpoch);
		expect(batches()).toBe(4);
	});

	test('is forgotten when another is asked for', () => {
		const session = new Session(FAR);
		session.go(3);
		session.timeline.computeTo(200_007);
		session.computeAhead();
		session.ahead.look();
		session.ahead.close();
		expect(session.step).toBe(3);
	});
});

test('an address of the same experiment keeps the run', async () => {
	const session = new Session('data=xor&step=3');
	const { timeline } = session;
	await session.load('data=xor&step=500&sel=L1.2');
	expect(session.timeline).toBe(timeline);
	expect(session.hash).toBe('v=1&data=xor&step=500&sel=L1.2');
	await session.load('data=xor&seed=1&step=500');
	expect(session.timeline).not.toBe(timeline);
});

test('an experiment begins at its first step, with nothing selected', async () => {
	const session = new Session('data=xor&step=30&sel=L1.2');
	await session.begin(defaultExperiment('moons'));
	expect(session.hash).toBe('v=1&data=moons');
	expect(placeOf(session)).toEqual({ step: 0, selection: null });
});

const EXPERIMENTS = ['data=xor', 'data=xor&batch=3', 'data=blobs&n=10', 'data=mazur', 'data=and'];

describe.each(EXPERIMENTS)('neuron by neuron, %s', (hash) => {
	/** Everything there is to look at in the first epoch: every step, and in a layer's step every neuron. */
	function places(session: Session): Place[] {
		const steps = Array.from({ length: session.schedule.stepsPerEpoch + 1 }, (_, step) => step);
		return steps.flatMap((step): Place[] => {
			const cursor = session.schedule.cursorOf(step);
			if (!('layer' in cursor)) return [{ step, selection: null }];
			const { layer } = cursor;
			const { units } = session.experiment.layers[layer]!;
			return Array.from({ length: units }, (_, neuron) => ({ step, selection: { layer, neuron } }));
		});
	}

	/** Where `count` presses lead, the place before them included. */
	function walk(session: Session, count: number, direction: Direction): Place[] {
		const visited = [placeOf(session)];
		for (let i = 0; i < count; i++) {
			session.travel('neuron', direction);
			visited.push(placeOf(session));
		}
		return visited;
	}

	test('every neuron of every layer is visited once, and once again on the way back', () => {
		const session = new Session(hash);
		const expected = places(session);
		expect(walk(session, expected.length - 1, 1)).toEqual(expected);
		expect(walk(session, expected.length - 1, -1)).toEqual(expected.toReversed());
		expect(session.hash).toBe(new Session(hash).hash);
	});

	test('nothing lies beyond the ends', () => {
		const session = computed(hash);
		session.travel('neuron', -1);
		expect(placeOf(session)).toEqual({ step: 0, selection: null });
		session.go(session.timeline.length);
		const end = placeOf(session);
		session.travel('neuron', 1);
		expect(placeOf(session)).toEqual(end);
	});
});

describe('neuron by neuron, from a step that speaks of its first neuron unasked', () => {
	test.each([
		['step=12', 1, 'step=12&sel=L1.2'],
		['step=12&sel=L2.1', 1, 'step=12&sel=L1.2'],
		['step=12', -1, 'step=11'],
		['step=12&sel=L1.4', 1, 'step=13&sel=L2.1'],
		['step=12&sel=L1.1', -1, 'step=11'],
		['step=14&sel=L1.3', -1, 'step=13&sel=L2.1']
	] as const)('%s and %i press lead to %s', (from, direction, to) => {
		const session = new Session(`data=xor&${from}`);
		session.travel('neuron', direction);
		expect(session.hash).toBe(`v=1&data=xor&${to}`);
	});
});

test('layer by layer, sample by sample and epoch by epoch the selection stays', () => {
	for (const granularity of ['layer', 'sample', 'epoch'] as const satisfies Granularity[]) {
		const session = new Session('data=xor&step=12&sel=L1.3');
		session.travel(granularity, 1);
		expect(session.step).toBe({ layer: 13, sample: 19, epoch: 38 }[granularity]);
		expect(session.selection).toEqual({ layer: 0, neuron: 2 });
	}
});

describe('a number changed by hand', () => {
	const FIRST = { kind: 'weight', layer: 0, neuron: 0, input: 0 } as const;

	test('is in the address and on the screen at once, and the original is one click away', () => {
		const session = new Session('data=xor&step=100');
		const before = session.moment;
		expect(session.byHand.change(FIRST, 0.5)).toBe(true);
		expect(session.hash).toBe('v=1&data=xor&edits=w1.1.1@100=0.5&step=100');
		expect(session.moment.parameters.weights[0]![0]![0]).toBe(0.5);
		session.byHand.showOriginal();
		expect(session.hash).toBe('v=1&data=xor&step=100');
		expect(session.moment).toEqual(before);
		expect(session.byHand.aside).toHaveLength(1);
		session.byHand.showChanged();
		expect(session.hash).toBe('v=1&data=xor&edits=w1.1.1@100=0.5&step=100');
		expect(session.byHand.aside).toEqual([]);
	});

	test('leaves the steps before it as they were, and the run after it is the one of a link', () => {
		const session = new Session('data=xor&step=100');
		const before = session.timeline.at(99);
		session.byHand.change(FIRST, 0.5);
		const link = new Session(session.hash);
		for (const step of [3000, 101, 99, 0]) {
			for (const each of [session, link]) each.go(step, Infinity);
			expect(session.moment).toEqual(link.moment);
		}
		session.go(99, Infinity);
		expect(session.moment).toEqual(before);
	});

	test('is changed once more, or taken back', () => {
		const session = new Session('data=xor&step=100');
		session.byHand.change(FIRST, 0.5);
		session.byHand.change(FIRST, 0.75);
		session.byHand.change({ kind: 'bias', layer: 1, neuron: 0 }, -1);
		expect(session.edits.map(({ value }) => value)).toEqual([0.75, -1]);
		session.byHand.takeBack(session.edits[0]!);
		expect(session.hash).toBe('v=1&data=xor&edits=b2.1@100=-1&step=100');
		session.byHand.takeBack(session.edits[0]!);
		expect(session.hash).toBe('v=1&data=xor&step=100');
	});

	test('is refused when there are as many as an address holds', () => {
		const session = new Session('data=xor');
		for (let step = 0; step < 100; step++) {
			session.go(step);
			expect(session.byHand.change(FIRST, step)).toBe(true);
		}
		const { hash } = session;
		session.byHand.change(FIRST, 0.5);
		expect(session.edits).toHaveLength(100);
		session.go(100);
		expect(session.byHand.change(FIRST, 0.5)).toBe(false);
		expect(session.hash).not.toBe(hash);
		expect(session.edits).toHaveLength(100);
	});

	test('keeps what is known of the run before it in view', () => {
		const session = new Session('data=spirals');
		session.timeline.computeTo(240_000);
		onTestFinished(session.ahead.close);
		session.go(120_000);
		session.byHand.change(FIRST, 0.5);
		session.computeAhead();
		expect(session.known.of).toBe(session.timeline);
		expect(session.known.computed).toBeGreaterThan(100_000);
		expect(session.known.epochLosses).toEqual(session.timeline.epochLosses);
		expect(session.known.epochLosses.length).toBeGreaterThan(10);
	});

	test('far ahead is waited for', () => {
		const session = new Session('data=spirals');
		session.timeline.computeTo(240_000);
		session.go(240_000);
		session.go(10);
		session.byHand.change(FIRST, 0.5);
		session.go(240_000);
		expect(session.destination).toBe(240_000);
		arrive(session);
		expect(session.step).toBe(240_000);
		session.byHand.showOriginal();
		expect(session.destination).toBe(240_000);
		arrive(session);
		expect(session.moment).toEqual(new Timeline(session.problem).at(240_000));
	});
});

describe('computing ahead', () => {
	test('a short run is complete in idle time, for whoever watches the losses', async () => {
		const session = new Session('data=xor&epochs=50');
		const seen: number[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(session.known.epochLosses.length);
			});
		});
		flushSync();
		session.computeAhead();
		await expect.poll(() => session.timeline.complete).toBe(true);
		flushSync();
		stop();
		expect(seen[0]).toBe(0);
		expect(seen.at(-1)).toBe(50);
		expect(session.known.sampleLosses).toHaveLength(200);
	});

	const LONG = 'data=circles&net=2-16t-16t-16t-1s&n=200&epochs=300';

	test('a long run goes to a worker, and comes out the same', async () => {
		const session = new Session(LONG);
		const give = session.computeAhead();
		await expect.poll(() => session.ahead.busy, { timeout: 5000 }).toBe(true);
		await expect.poll(() => session.timeline.complete, { timeout: 30_000 }).toBe(true);
		expect(session.ahead.busy).toBe(false);
		const alone = new Timeline(session.problem);
		alone.computeTo(alone.length);
		expect(session.known.epochLosses).toEqual(alone.epochLosses);
		expect(session.known.sampleLosses).toEqual(alone.sampleLosses);
		expect(session.known.computed).toBe(alone.length);
		for (const step of [alone.length, 123_456, 777_777])
			expect(session.timeline.at(step)).toEqual(alone.at(step));
		give();
		session.ahead.close();
	});

	test('an effect that asks for it asks once, whatever becomes of it', async () => {
		const session = new Session(LONG);
		let asked = 0;
		const stop = $effect.root(() => {
			$effect(() => {
				asked++;
				return session.computeAhead();
			});
		});
		await expect.poll(() => session.ahead.busy, { timeout: 5000 }).toBe(true);
		flushSync();
		expect(session.ahead.busy).toBe(true);
		session.ahead.stop();
		flushSync();
		expect(session.ahead.stopped).toBe(true);
		expect(asked).toBe(1);
		stop();
		session.ahead.close();
	});

	test('goes on here when what comes from the worker cannot be read', async () => {
		const workers: Worker[] = [];
		const post = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (
			this: Worker
		) {
			workers.push(this);
		});
		onTestFinished(() => post.mockRestore());
		const session = new Session('data=circles&n=500&net=2-16t-16t-16t-16t-16t-16t-1s&epochs=60');
		onTestFinished(session.ahead.close);
		session.computeAhead();
		await expect.poll(() => workers.length, { timeout: 5000 }).toBe(1);
		expect(session.ahead.busy).toBe(true);
		workers[0]!.dispatchEvent(new MessageEvent('messageerror'));
		expect(session.ahead.busy).toBe(false);
		await expect.poll(() => session.timeline.complete, { timeout: 10_000 }).toBe(true);
	});

	test('can be stopped; a step that lies beyond sets it going again', async () => {
		const session = new Session(LONG);
		session.computeAhead();
		await expect.poll(() => session.ahead.busy, { timeout: 5000 }).toBe(true);
		session.ahead.stop();
		const { computed } = session.timeline;
		expect(session.ahead.stopped).toBe(true);
		expect(session.known.computed).toBe(computed);
		await new Promise((done) => setTimeout(done, 100));
		expect(session.timeline.computed).toBe(computed);
		session.go(session.timeline.length);
		expect(session.ahead.busy).toBe(true);
		await expect.poll(() => session.step, { timeout: 30_000 }).toBe(session.timeline.length);
		session.ahead.close();
	});

	test('a neuron’s step waits for the step that is still being computed', () => {
		const session = new Session(LONG);
		session.go(session.timeline.length, -Infinity);
		const { selection, destination } = session;
		expect(session.waiting).toBe(true);
		session.travel('neuron', 1);
		session.travel('neuron', -1);
		expect(session.destination).toBe(destination);
		expect(session.selection).toBe(selection);
		session.ahead.close();
	});

	test('another run takes the place of the one before', async () => {
		const session = new Session(LONG);
		session.computeAhead();
		await expect.poll(() => session.ahead.busy, { timeout: 5000 }).toBe(true);
		await session.load(LONG.replace('16t-1s', '15t-1s'));
		session.computeAhead();
		expect(session.ahead.busy).toBe(false);
		await expect.poll(() => session.timeline.complete, { timeout: 30_000 }).toBe(true);
		const alone = new Timeline(session.problem);
		alone.computeTo(alone.length);
		expect(session.known.sampleLosses).toEqual(alone.sampleLosses);
		session.ahead.close();
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultExperiment } from '$lib/experiment/presets';
import type { Experiment } from '$lib/experiment/experiment';
import { Undo } from '$lib/state/undo.svelte';

const xor = defaultExperiment('xor');
const seeded = (seed: number): Experiment => ({ ...xor, seed });

/** A list and a clock that is set by hand. */
function begin() {
	const clock = { now: 0 };
	return { clock, undo: new Undo(xor, () => clock.now) };
}

test('going back and forth meets the very experiments that were made', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(5), { maxLength: 20 }), (seeds) => {
			const { undo } = begin();
			const made = [xor];
			for (const experiment of seeds.map(seeded)) if (undo.add(experiment)) made.push(experiment);
			for (const experiment of made.slice(0, -1).reverse()) expect(undo.back()).toBe(experiment);
			expect(undo.back()).toBeNull();
			for (const experiment of made.slice(1)) expect(undo.forth()).toBe(experiment);
			expect(undo.forth()).toBeNull();
		})
	);
});

test('what was undone is gone when something else is done', () => {
	const { undo } = begin();
	undo.add(seeded(1));
	undo.back();
	undo.add(seeded(2));
	expect(undo.after).toBeNull();
	expect(undo.before).toBe(xor);
});

test('the same setting changed in quick succession is one change, after a pause two', () => {
	const { undo, clock } = begin();
	const last = seeded(3);
	for (const [now, experiment] of [
		[0, seeded(1)],
		[900, seeded(2)],
		[1800, last]
	] as const) {
		clock.now = now;
		expect(undo.goesOn('seed')).toBe(now > 0);
		undo.add(experiment, 'seed');
	}
	expect(undo.before).toBe(xor);
	expect(undo.goesOn('epochs')).toBe(false);
	expect(undo.goesOn(null)).toBe(false);
	clock.now = 2800;
	expect(undo.goesOn('seed')).toBe(false);
	undo.add(seeded(4), 'seed');
	expect(undo.before).toBe(last);
});

test('a slider that comes back to where it began leaves nothing to undo', () => {
	const { undo } = begin();
	undo.add(seeded(1), 'seed');
	expect(undo.add(seeded(42), 'seed')).toBe(xor);
	expect(undo.before).toBeNull();
	expect(undo.after).toBeNull();
	expect(undo.goesOn('seed')).toBe(false);
});

test('what the browser goes back to is where it was in the list', () => {
	const { undo } = begin();
	const [one, two] = [seeded(1), seeded(2)];
	undo.add(one);
	undo.add(two);
	undo.meet(seeded(1));
	expect([undo.before, undo.after]).toEqual([xor, two]);
	undo.meet(seeded(2));
	expect([undo.before, undo.after]).toEqual([one, null]);
	undo.meet(seeded(9));
	expect(undo.before).toEqual(two);
});

test('changes by hand belong to the experiment: they come back with it', () => {
	const { undo } = begin();
	const edited: Experiment = {
		...xor,
		edits: [{ step: 5, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 2 }]
	};
	expect(undo.meet(edited)).toBe(false);
	undo.add(seeded(1));
	undo.add(xor);
	undo.back();
	expect(undo.back()).toBe(edited);
});

test('two hundred experiments are kept, the latest', () => {
	const { undo } = begin();
	for (let seed = 100; seed < 400; seed++) undo.add(seeded(seed));
	let count = 1;
	while (undo.back()) count++;
	expect(count).toBe(200);
});

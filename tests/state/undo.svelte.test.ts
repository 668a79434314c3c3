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

test('the experiments before and after are the very ones that were noted', () => {
	const { undo } = begin();
	const [one, two] = [seeded(1), seeded(2)];
	expect(undo.before).toBeNull();
	undo.note(one);
	undo.note(two);
	expect(undo.before).toBe(one);
	undo.note(one);
	expect(undo.before).toBe(xor);
	expect(undo.after).toBe(two);
});

test('going all the way back and forth meets the same experiments', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 20 }), (seeds) => {
			const { undo } = begin();
			const noted = [xor, ...seeds.filter((seed) => seed !== xor.seed).map(seeded)];
			for (const experiment of noted.slice(1)) undo.note(experiment);
			for (const experiment of noted.slice(0, -1).reverse()) {
				expect(undo.before).toBe(experiment);
				undo.note(undo.before!);
			}
			expect(undo.before).toBeNull();
			for (const experiment of noted.slice(1)) {
				expect(undo.after).toBe(experiment);
				undo.note(undo.after!);
			}
			expect(undo.after).toBeNull();
		})
	);
});

test('what was undone is gone when something else is done', () => {
	const { undo } = begin();
	undo.note(seeded(1));
	undo.note(xor);
	undo.note(seeded(2));
	expect(undo.after).toBeNull();
	expect(undo.before).toBe(xor);
});

test('the same setting changed in quick succession is one change, after a pause two', () => {
	const { undo, clock } = begin();
	for (const [now, seed] of [
		[0, 1],
		[900, 2],
		[1800, 3]
	] as const) {
		clock.now = now;
		expect(undo.goesOn('seed')).toBe(now > 0);
		undo.note(seeded(seed), 'seed');
	}
	expect(undo.before).toBe(xor);
	expect(undo.goesOn('epochs')).toBe(false);
	expect(undo.goesOn(null)).toBe(false);
	clock.now = 2800;
	const last = seeded(3);
	expect(undo.goesOn('seed')).toBe(false);
	undo.note(last);
	undo.note(seeded(4), 'seed');
	expect(undo.before).toBe(last);
});

test('a slider that comes back to where it began leaves nothing to undo', () => {
	const { undo } = begin();
	undo.note(seeded(1), 'seed');
	undo.note(seeded(42), 'seed');
	expect(undo.before).toBeNull();
	expect(undo.goesOn('seed')).toBe(false);
});

test('changes by hand belong to the experiment: they come back with it', () => {
	const { undo } = begin();
	const edited: Experiment = {
		...xor,
		edits: [{ step: 5, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 2 }]
	};
	expect(undo.note(edited)).toBe(false);
	undo.note(seeded(1));
	expect(undo.before).toBe(edited);
});

test('two hundred experiments are kept, the latest', () => {
	const { undo } = begin();
	for (let seed = 100; seed < 400; seed++) undo.note(seeded(seed));
	let count = 1;
	for (; undo.before; count++) undo.note(undo.before);
	expect(count).toBe(200);
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readAddress, startOf, writeAddress } from '$lib/experiment/address';
import { ExperimentSchema } from '../support/experiment-schema';
import { DATA_NAMES } from '$lib/experiment/experiment';
import { HIDEABLE, hideOf } from '$lib/experiment/hide';
import { LIMITS } from '$lib/experiment/limits';
import { defaultExperiment } from '$lib/experiment/presets';
import { addresses } from '../support/experiments';
import { KEYS, hashes } from '../support/hashes';

const xor = defaultExperiment('xor');

test('every legal address is written and read again without a note', () => {
	fc.assert(
		fc.property(addresses, fc.constantFrom('', '#'), (address, hash) => {
			const { address: read, notes } = readAddress(hash + writeAddress(address));
			expect(notes).toEqual([]);
			expect(read).toEqual(address);
		})
	);
});

test('the keys of an address stand in their order', () => {
	fc.assert(
		fc.property(addresses, (address) => {
			const keys = [...new URLSearchParams(writeAddress(address)).keys()];
			expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
		})
	);
});

test('nothing that goes without saying is written', () => {
	fc.assert(
		fc.property(addresses, (address) => {
			const text = writeAddress(address);
			for (const key of new URLSearchParams(text).keys()) {
				if (key === 'v' || key === 'data') continue;
				const without = text.replace(new RegExp(`&${key}=[^&]*`), '');
				expect(readAddress(without).address, `without ${key}`).not.toEqual(address);
			}
		})
	);
});

test.each(DATA_NAMES)('of the usual experiment on %s the address names the data only', (name) => {
	const address = startOf(defaultExperiment(name));
	expect(writeAddress(address)).toBe(`v=1&data=${name}`);
	expect(readAddress(`v=1&data=${name}`)).toEqual({ address, notes: [] });
});

test('an empty address is the usual experiment on XOR', () => {
	const address = startOf(xor);
	expect(readAddress('')).toEqual({ address, notes: [] });
	expect(readAddress('#')).toEqual({ address, notes: [] });
});

test('an address of the design means what it says; keys it does not know are ignored', () => {
	const hash =
		'#v=1&data=xor&net=2-4t-3t-1s&loss=bce&lr=0.5&epochs=50&batch=1&seed=7&shuffle=1&step=87&sel=L2.1&hide=setup,quiz&e=3';
	expect(readAddress(hash)).toEqual({
		address: {
			experiment: {
				data: xor.data,
				layers: [
					{ units: 4, activation: 'tanh' },
					{ units: 3, activation: 'tanh' },
					{ units: 1, activation: 'sigmoid' }
				],
				loss: 'binary_cross_entropy',
				learningRate: 0.5,
				epochs: 50,
				batchSize: 1,
				seed: 7,
				shuffle: true,
				init: null,
				edits: []
			},
			step: 87,
			selection: { layer: 1, neuron: 0 },
			hide: ['setup', 'quiz']
		},
		notes: []
	});
});

test('parts that are left out are named once, in their own order', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...HIDEABLE)), (parts) => {
			const { address, notes } = readAddress(`data=xor&hide=${parts.join()}`);
			expect(notes).toEqual([]);
			expect(address.hide).toEqual(HIDEABLE.filter((part) => parts.includes(part)));
		})
	);
});

describe('whatever is read', () => {
	test('is a legal address, which can be written and read again', () => {
		fc.assert(
			fc.property(hashes, (hash) => {
				const { address } = readAddress(hash);
				const { experiment, step, selection, hide } = address;
				expect(v.is(ExperimentSchema, experiment)).toBe(true);
				expect(Number.isInteger(step) && step >= 0 && step <= LIMITS.steps.max).toBe(true);
				if (selection)
					expect(experiment.layers[selection.layer]!.units).toBeGreaterThan(selection.neuron);
				expect(hideOf(hide)).toEqual(hide);

				const text = writeAddress(address);
				const again = readAddress(text);
				expect(again.notes).toEqual([]);
				expect(writeAddress(again.address)).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});
});

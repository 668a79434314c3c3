import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '$lib/experiment/address';
import { DATA_NAMES, ExperimentSchema } from '$lib/experiment/experiment';
import { LIMITS } from '$lib/experiment/limits';
import { defaultExperiment } from '$lib/experiment/presets';
import { addresses } from '../support/experiments';

/** The keys of an address in their order. */
const KEYS = 'v data n noise dseed net loss lr epochs batch seed shuffle init step sel'.split(' ');

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

test.each(DATA_NAMES)('of the usual experiment on %s the address names the data only', (name) => {
	const address = { experiment: defaultExperiment(name), step: 0, selection: null };
	expect(writeAddress(address)).toBe(`v=1&data=${name}`);
	expect(readAddress(`v=1&data=${name}`)).toEqual({ address, notes: [] });
});

test('an empty address is the usual experiment on XOR', () => {
	const address = { experiment: xor, step: 0, selection: null };
	expect(readAddress('')).toEqual({ address, notes: [] });
	expect(readAddress('#')).toEqual({ address, notes: [] });
});

test('an address of the design means what it says; keys it does not know are ignored', () => {
	const hash =
		'#v=1&data=xor&net=2-4t-3t-1s&loss=bce&lr=0.5&epochs=50&batch=1&seed=7&shuffle=1&step=87&sel=L2.1&hide=setup,quiz';
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
				init: null
			},
			step: 87,
			selection: { layer: 1, neuron: 0 }
		},
		notes: []
	});
});

test.each([
	['lr=-1', '0', LIMITS.learningRate],
	['lr=5e3', '1000', LIMITS.learningRate],
	['epochs=0', '1', LIMITS.epochs],
	['epochs=2.6', '3', LIMITS.epochs],
	['batch=9999', '2000', LIMITS.batchSize],
	['seed=-3', '0', LIMITS.seed],
	['seed=4294967296', '4294967295', LIMITS.seed],
	['step=-5', '0', { ...LIMITS.steps, min: 0 }],
	['step=1e7', '5000000', { ...LIMITS.steps, min: 0 }],
	['n=1', '3', { min: 3, max: 2000 }],
	['noise=9', '5', { min: 0.1, max: 5 }],
	['dseed=-1', '0', LIMITS.seed]
])('%s becomes %s, with a note', (field, used, { min, max }) => {
	const [key, given] = field.split('=');
	const { address, notes } = readAddress(`data=blobs&${field}`);
	expect(notes).toEqual([
		{ key, given, used, range: expect.objectContaining({ min, max }) as unknown }
	]);
	expect(readAddress(`data=blobs&${key}=${used}`)).toEqual({ address, notes: [] });
});

test.each([
	['v=2', '1'],
	['data=nothing', 'xor'],
	['net=2-4q-1s', '2-4t-1s'],
	['net=3-4t-1s', '2-4t-1s'],
	['net=2-4t-3s', '2-4t-1s'],
	['net=2-17t-1s', '2-4t-1s'],
	['net=2', '2-4t-1s'],
	['net=2-1t-1t-1t-1t-1t-1t-1t-1s', '2-4t-1s'],
	['loss=l1', 'bce'],
	['lr=fast', '0.5'],
	['lr=', '0.5'],
	['lr=0x10', '0.5'],
	['lr=1e999', '0.5'],
	['shuffle=yes', '1'],
	['init=1,2,3', 'uniform'],
	['sel=L3.1', '–'],
	['sel=L1.0', '–']
])('%s cannot be had; %s is used, with a note', (field, used) => {
	const [key, given] = field.split('=');
	const { address, notes } = readAddress(field);
	expect(notes).toEqual([{ key, given, used }]);
	expect(address).toEqual({ experiment: xor, step: 0, selection: null });
});

describe('whatever is read', () => {
	const garbage = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.double().map(String),
		fc.bigInt().map(String),
		fc.constantFrom(...DATA_NAMES, '', '1', 'L1.1', 'bce', 'cce', 'uniform', '0,0', 'toString'),
		fc.constantFrom('2-4t-1s', '2-3r-2m', '1-1l', '2-', '2-0s', '2-2s-2s', '-', '%', '%E0', '1e+3')
	);
	const fields = fc.array(fc.tuple(fc.constantFrom(...KEYS, 'e', 'z'), garbage));
	const hashes = fc.oneof(
		fc.string({ unit: 'binary' }),
		fields.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
	);

	test('is a legal address, which can be written and read again', () => {
		fc.assert(
			fc.property(hashes, (hash) => {
				const { address } = readAddress(hash);
				const { experiment, step, selection } = address;
				expect(v.is(ExperimentSchema, experiment)).toBe(true);
				expect(Number.isInteger(step) && step >= 0 && step <= LIMITS.steps.max).toBe(true);
				if (selection)
					expect(experiment.layers[selection.layer]!.units).toBeGreaterThan(selection.neuron);

				const text = writeAddress(address);
				const again = readAddress(text);
				expect(again.notes).toEqual([]);
				expect(writeAddress(again.address)).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});
});

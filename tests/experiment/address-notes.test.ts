import { expect, test } from 'vitest';
import { readAddress, startOf } from '$lib/experiment/address';
import { writeEdits } from '$lib/experiment/address-fields';
import type { Hideable } from '$lib/experiment/hide';
import { LIMITS } from '$lib/experiment/limits';
import { defaultExperiment } from '$lib/experiment/presets';

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
	['lr=1e999', '1000', LIMITS.learningRate],
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
	['w1.1.1@5=2,b9.1@3=1', 'w1.1.1@5=2'],
	['w1.1@5=2', null],
	['b1.1.1@5=2', null],
	['x0.3@5=2', null],
	['t0.2@5=2', null],
	['w1.5.1@5=2', null],
	['w0.1.1@5=2', null],
	['b1.1@=2', null],
	['b1.1@5=', null],
	['b1.1@5=1e999', null],
	['b1.1@-5=1', null],
	['nonsense', null],
	[Array.from({ length: 101 }, (_, i) => `b1.1@${i}=1`).join(), LIMITS.edits.max]
])('of edits=%s those that can be made are, with a note', (given, expected) => {
	const used = typeof expected === 'number' ? given.split(',').slice(0, expected).join() : expected;
	const { address, notes } = readAddress(`data=xor&edits=${given}`);
	expect(notes).toEqual([{ key: 'edits', given, used }]);
	const { edits, ...rest } = address.experiment;
	expect(writeEdits(edits)).toBe(used ?? '');
	expect({ ...rest, edits: [] }).toEqual(defaultExperiment('xor'));
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
	['shuffle=yes', '1'],
	['init=1,2,3', 'uniform'],
	[`init=${Array(18).fill(1).join()}`, 'uniform'],
	['sel=L3.1', null],
	['sel=L1.0', null]
])('%s cannot be had; %s is used, with a note', (field, used) => {
	const [key, given] = field.split('=');
	const { address, notes } = readAddress(field);
	expect(notes).toEqual([{ key, given, used }]);
	expect(address).toEqual(startOf(defaultExperiment('xor')));
});

test.each([
	['setup,nonsense', 'setup'],
	['quiz,Setup', 'quiz'],
	['setup,,code', 'setup,code'],
	['nonsense', null],
	['0', null]
])('of hide=%s those parts are left out that there are, with a note', (given, used) => {
	const { address, notes } = readAddress(`data=xor&hide=${given}`);
	expect(notes).toEqual([{ key: 'hide', given, used }]);
	expect(address).toEqual(startOf(defaultExperiment('xor'), used?.split(',') as Hideable[]));
});

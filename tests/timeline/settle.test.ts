import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '$lib/experiment/address';
import { LIMITS } from '$lib/experiment/limits';
import { Schedule } from '$lib/timeline/schedule';
import { settle } from '$lib/timeline/settle';
import { addresses } from '../support/experiments';
import { upTo } from '../support/schedules';

/** An address as it was asked for, and as it can be had with n samples. */
const settled = fc
	.tuple(addresses, upTo(2000))
	.map(([asked, n]) => ({ asked, n, ...settle({ address: asked, notes: [] }, n) }));

test('the batch lies within the data, the run within the limit, and the step within the run', () => {
	fc.assert(
		fc.property(settled, ({ address, n }) => {
			const { length } = Schedule.of(address.experiment, n);
			expect(address.experiment.batchSize).toBeLessThanOrEqual(n);
			expect(address.experiment.epochs).toBeGreaterThanOrEqual(1);
			expect(length).toBeLessThanOrEqual(LIMITS.steps.max);
			expect(address.step).toBeLessThanOrEqual(length);
		})
	);
});

test('nothing is reduced further than it must be, nor without a note', () => {
	fc.assert(
		fc.property(settled, ({ asked, address, n, notes }) => {
			const { stepsPerEpoch, length } = Schedule.of(address.experiment, n);
			const [before, after] = [asked.experiment, address.experiment];
			const possible = before.edits.filter(
				({ step, what }) => step <= length && (!('sample' in what) || what.sample < n)
			);
			const refused = possible.length < before.edits.length;
			const expected = [
				['batch', before.batchSize, after.batchSize, n],
				['epochs', before.epochs, after.epochs, Math.floor(LIMITS.steps.max / stepsPerEpoch)],
				['step', asked.step, address.step, length]
			] as const;
			for (const [, given, used, max] of expected) expect(used).toBe(Math.min(given, max));
			const numbers = notes.filter(({ key }) => key !== 'edits');
			expect(notes.length - numbers.length).toBe(Number(refused));
			expect(numbers.map(({ key, given, used }) => [key, Number(given), Number(used)])).toEqual(
				expected.filter(([, given, used]) => given !== used).map((row) => row.slice(0, 3))
			);
			expect(address).toEqual({
				...asked,
				step: address.step,
				experiment: {
					...before,
					batchSize: after.batchSize,
					epochs: after.epochs,
					edits: possible
				}
			});
		})
	);
});

test('a number beyond both limits is noted once, as it was given', () => {
	const reading = readAddress('data=xor&batch=9999&step=99999999&lr=-1');
	expect(settle(reading, 4).notes).toEqual([
		expect.objectContaining({ key: 'lr', given: '-1', used: '0' }),
		expect.objectContaining({ key: 'batch', given: '9999', used: '4' }),
		expect.objectContaining({ key: 'step', given: '99999999' })
	]);
});

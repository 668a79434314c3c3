import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, startOf, writeAddress } from '$lib/experiment/address';
import { kindOf, loadDataset } from '$lib/experiment/datasets';
import { ExperimentSchema } from '../../support/experiment-schema';

import { ownIn, specOfOwn } from '$lib/experiment/own/link';
import type { OwnData } from '$lib/experiment/own/own-data';
import { usualExperiment } from '$lib/experiment/presets';
import * as v from 'valibot';

const numbers = fc
	.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 })
	.map((x) => x + 0);
const names = (count: number) =>
	fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
		minLength: count,
		maxLength: count
	});

/** Own data of every kind and shape. */
const owns: fc.Arbitrary<OwnData> = fc
	.record({
		inputs: fc.integer({ min: 1, max: 16 }),
		rows: fc.integer({ min: 2, max: 20 }),
		classes: fc.integer({ min: 1, max: 6 })
	})
	.chain(({ inputs, rows, classes }) =>
		fc.record({
			title: fc.string({ minLength: 1, maxLength: 80 }),
			inputNames: names(inputs),
			inputs: fc.array(fc.array(numbers, { minLength: inputs, maxLength: inputs }), {
				minLength: rows,
				maxLength: rows
			}),
			target:
				classes === 1
					? fc.record({
							kind: fc.constant('values' as const),
							names: names(1),
							values: fc.array(fc.array(numbers, { minLength: 1, maxLength: 1 }), {
								minLength: rows,
								maxLength: rows
							})
						})
					: fc.record({
							kind: fc.constant('classes' as const),
							classNames: names(classes),
							labels: fc.array(fc.nat(classes - 1), { minLength: rows, maxLength: rows })
						}),
			standardised: fc.boolean(),
			leftOut: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 5 })
		})
	);

test('own data travel in an address, and make a legal experiment', async () => {
	await fc.assert(
		fc.asyncProperty(owns, async (own) => {
			const spec = await specOfOwn(own);
			const experiment = usualExperiment(spec);
			expect(v.is(ExperimentSchema, experiment)).toBe(true);
			const address = { ...startOf(experiment), step: 7 };
			const text = writeAddress(address);
			const reading = readAddress(text, await ownIn(text));
			expect(reading).toEqual({ address, notes: [] });
			const dataset = await loadDataset(reading.address.experiment.data);
			const { inputs, outputs, target } = kindOf(spec);
			expect(dataset.inputNames).toHaveLength(inputs);
			expect(dataset.target.kind).toBe(target);
			expect(experiment.layers.at(-1)!.units).toBe(
				target === 'classes' && outputs === 2 ? 1 : outputs
			);
			expect(dataset.inputs.flat().every(Number.isFinite)).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

describe('a link whose data cannot be read', () => {
	test.each(['data=own', 'data=own&z=', 'data=own&z=AAAA', 'data=own&z=%%', 'data=own&z=q1ZKSk'])(
		'%s is the first experiment, with a note',
		async (hash) => {
			expect(await ownIn(hash)).toBeNull();
			const { address, notes } = readAddress(hash, await ownIn(hash));
			expect(address.experiment.data.name).toBe('xor');
			expect(notes).toEqual([{ key: 'data', given: 'own', used: 'xor' }]);
		}
	);

	test('data that are not whole are no data', async () => {
		const whole = {
			title: 'mine',
			inputNames: ['a'],
			inputs: [[1], [2]],
			target: { kind: 'values', names: ['b'], values: [[1], [2]] },
			standardised: true,
			leftOut: []
		} satisfies OwnData;
		const broken = [
			{ ...whole, inputs: [[1], [2, 3]] },
			{ ...whole, inputs: [] },
			{ ...whole, inputs: [[1]] },
			{ ...whole, target: { kind: 'classes', classNames: ['x', 'y'], labels: [0, 2] } },
			{ ...whole, target: { kind: 'classes', classNames: ['x'], labels: [0, 0] } },
			{ ...whole, inputNames: [] }
		] as OwnData[];
		for (const own of broken) {
			const { packed } = await specOfOwn(own);
			expect(await ownIn(`data=own&z=${packed}`)).toBeNull();
		}
		const { packed } = await specOfOwn(whole);
		expect(await ownIn(`#data=own&z=${packed}`)).toMatchObject({ own: whole });
	});
});

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ExperimentSchema } from '../support/experiment-schema';

import { defaultExperiment } from '$lib/experiment/presets';
import { experiments } from '../support/experiments';

test('every legal experiment is one', () => {
	fc.assert(
		fc.property(experiments, (experiment) => {
			expect(v.is(ExperimentSchema, experiment)).toBe(true);
		})
	);
});

test('changes by hand stand in the order of their steps, and change a number once at a step', () => {
	const bias = { kind: 'bias', layer: 0, neuron: 0 } as const;
	const input = { kind: 'input', sample: 0, input: 0 } as const;
	const legal = (...edits: unknown[]) =>
		v.is(ExperimentSchema, { ...defaultExperiment('xor'), edits });
	expect(legal({ step: 3, what: bias, value: 1 }, { step: 7, what: bias, value: 2 })).toBe(true);
	expect(legal({ step: 3, what: bias, value: 1 }, { step: 3, what: input, value: 2 })).toBe(true);
	expect(legal({ step: 7, what: bias, value: 1 }, { step: 3, what: bias, value: 2 })).toBe(false);
	expect(
		legal(
			{ step: 3, what: bias, value: 1 },
			{ step: 3, what: input, value: 2 },
			{ step: 3, what: bias, value: 2 }
		)
	).toBe(false);
});

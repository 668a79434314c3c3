import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { LEAKY_SLOPE } from '$lib/engine/activation';
import { EPSILON } from '$lib/engine/loss';
import type { Problem } from '$lib/experiment/problem';
import { parseRunFile } from '$lib/export/run-file';
import { traceOf } from '$lib/export/trace';
import { checkpointedSteps, tracedEpochs } from '$lib/export/trace-selection';
import { referenceCases, type ReferenceCase, type Written } from '../support/cases';
import { expectClose } from '../support/close';
import { problems } from '../support/problems';
import { fileOf, textOfCase, traceText, written } from '../support/run-files';
import { trained } from './programs';

const traced = (file: string) => JSON.parse(traceText(file)) as ReferenceCase;

/** What is said about a run, and not by it. */
const ABOUT = new Set(['name', 'description', 'tags', 'tolerance', 'published']);

test('changes by hand cannot be traced, and are not left out unsaid', () => {
	const file = parseRunFile(textOfCase(referenceCases[0]!));
	const edit = { step: 1, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 5 } as const;
	expect(() => traceOf({ ...file, problem: { ...file.problem, edits: [edit] } })).toThrow(
		RangeError
	);
});

describe.each(referenceCases)('the trace of $name', (reference) => {
	const got = traced(textOfCase(reference)) as object as Record<string, unknown>;
	const expected = Object.entries(reference).filter(([field]) => !ABOUT.has(field));

	test('has the fields of the reference', () => {
		expect(Object.keys(got).sort()).toEqual(expected.map(([field]) => field).sort());
	});

	test.each(expected)('agrees in every number of %s', (field, value) => {
		expectSame(got[field], value, reference.tolerance, field);
	});
});

test('without init it is the same, for the parameters are drawn', () => {
	const drawn = referenceCases.filter(({ config }) => config.init === 'uniform');
	expect(drawn.length).toBeGreaterThan(5);
	for (const { config, data, steps, final, tolerance } of drawn.filter((one) => !one.trace)) {
		const got = traced(JSON.stringify({ config, data }));
		expectSame(got.final, final, tolerance, 'final');
		expectSame(got.steps, steps, tolerance, 'steps');
	}
});

describe('whatever the run', () => {
	/** Up to 40 epochs, so that some are left out. */
	const runs = fc
		.tuple(problems, fc.integer({ min: 1, max: 40 }))
		.map(([problem, epochs]): Problem => ({ ...problem, epochs }));

	test('its trace comes to the losses and parameters of fit(), in every bit', () => {
		fc.assert(
			fc.property(runs, (problem) => {
				const { epochLosses, final, epochs } = traced(fileOf(problem));
				const { weights, biases } = final;
				const expected: unknown = JSON.parse(written(trained(problem)));
				expect({ epochLosses, weights, biases }).toEqual(expected);
				expect(epochs.map(({ meanLoss }) => meanLoss)).toEqual(epochLosses);
			}),
			{ numRuns: 60 }
		);
	});

	test('a trace is itself a file to trace, and comes to the same', () => {
		fc.assert(
			fc.property(runs, (problem) => {
				const text = traceText(fileOf(problem));
				expect(traced(text)).toEqual(JSON.parse(text));
			}),
			{ numRuns: 30 }
		);
	});

	test('a trace with checkpoints is a part of the whole trace', () => {
		fc.assert(
			fc.property(runs, (problem) => {
				const whole = traced(fileOf(problem));
				const part = traced(fileOf(problem, 'checkpoints'));
				expect(part.steps).toEqual([]);
				expect(part.epochs).toEqual(whole.epochs);
				expect(part.epochLosses).toEqual(whole.epochLosses);
				expect(part.final).toEqual(whole.final);

				const isTraced = tracedEpochs(problem);
				expect(part.trace).toEqual(
					whole.steps
						.filter(({ epoch }) => isTraced.has(epoch))
						.map(({ step, epoch, batch, samples, batchLoss }) => ({
							step,
							epoch,
							batch,
							sampleIndex: samples.map(({ sampleIndex }) => sampleIndex),
							batchLoss,
							output: samples.map(({ forward }) => forward.at(-1)!.a)
						}))
				);
				const isKept = checkpointedSteps(problem);
				expect(part.checkpoints).toEqual(
					whole.steps
						.filter(({ step }) => isKept.has(step))
						.map(({ step, epoch, update }) => ({
							afterStep: step,
							epoch,
							weights: update.map(({ W }) => W),
							biases: update.map(({ b }) => b)
						}))
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('the first and the last epoch are traced, and the first and the last update kept', () => {
		fc.assert(
			fc.property(problems, fc.integer({ min: 1, max: 2 ** 31 }), (problem, epochs) => {
				const run = { ...problem, epochs };
				const inOrder = [...tracedEpochs(run)].sort((a, b) => a - b);
				expect([inOrder[0], inOrder.at(-1)]).toEqual([0, epochs - 1]);
				expect(inOrder.length).toBe(Math.min(epochs, 4));

				const updates = epochs * Math.ceil(run.samples.inputs.length / run.batchSize);
				const kept = [...checkpointedSteps(run)].sort((a, b) => a - b);
				expect([kept[0], kept.at(-1)]).toEqual([0, updates - 1]);
				expect(kept.length).toBeLessThanOrEqual(6);
				expect(kept.every(Number.isInteger)).toBe(true);
			})
		);
	});
});

test('settings that the file leaves out are written', () => {
	const { config, data } = referenceCases.find(({ config }) => config.seed !== null)!;
	const { inputs, layers, loss, learningRate, epochs, shuffle, init, seed } = config;
	const given = { inputs, layers, loss, learningRate, epochs, shuffle, init: 'uniform', seed };
	expect(init).toBe('uniform');
	const n = data.x.length;
	const modes = [1, n - 1, n, n + 1].map((batchSize) => {
		const got = traced(JSON.stringify({ config: { ...given, batchSize }, data })).config;
		expect(got).toEqual(expect.objectContaining({ ...given, batchSize }));
		expect(got).toMatchObject({ eps: EPSILON, leakySlope: LEAKY_SLOPE });
		return (got as { mode?: string }).mode;
	});
	expect(modes).toEqual(['sgd', 'mini-batch', 'full-batch', 'full-batch']);
});

test('nothing is trained before it is asked for', () => {
	const { config, data } = referenceCases[1]!;
	const long = { ...config, epochs: 10_000, learningRate: 0.1 };
	const trace = traceOf(parseRunFile(JSON.stringify({ config: long, data })));
	const { steps } = trace as { steps: Iterable<{ step: number }> };
	const [first] = steps;
	expect(first!.step).toBe(0);
	expect((trace as { epochLosses: () => Float64Array }).epochLosses()[0]).toBe(0);
});

/** Fails unless the same fields and items are there, numbers are close, and all else is equal. */
function expectSame(
	got: unknown,
	expected: unknown,
	tolerance: ReferenceCase['tolerance'],
	where: string
): void {
	if (typeof expected === 'number' || typeof expected === 'string') {
		expect(typeof got, `${where}: ${String(got)}`).toBe(typeof expected);
		// Words that are no number have to be the same word.
		if (Number.isNaN(Number(expected))) expect(got, where).toBe(expected);
		else expectClose(Number(got), expected as Written, tolerance, where);
		return;
	}
	if (typeof expected !== 'object' || expected === null) {
		expect(got, where).toBe(expected);
		return;
	}
	const entries = Object.entries(expected);
	const found = got as Record<string, unknown>;
	expect(Object.keys(found).sort(), `fields of ${where}`).toEqual(entries.map(([k]) => k).sort());
	for (const [field, value] of entries)
		expectSame(found[field], value, tolerance, `${where}.${field}`);
}

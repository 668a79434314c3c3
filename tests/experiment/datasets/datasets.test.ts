import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATASETS, loadDataset } from '$lib/experiment/datasets';
import type { DataName, NamedSpec } from '$lib/experiment/datasets/dataset';
import { standardise } from '$lib/experiment/datasets/standardise';
import mazur from '../../fixtures/cases/p01_mazur.json';
import xor from '../../fixtures/cases/p02_xor_sigmoid_bce.json';
import and from '../../fixtures/cases/p03_and_perceptron.json';
import numpy from '../../fixtures/rng/numpy_legacy.json';

const names = Object.keys(DATASETS) as DataName[];
const plain = (name: DataName): NamedSpec => ({ name, n: 1, noise: 0, seed: 0 });

/** Every specification of a set within its limits. */
function specs(name: DataName): fc.Arbitrary<NamedSpec> {
	const { n, noise } = DATASETS[name];
	return fc.record({
		name: fc.constant(name),
		n: n ? fc.integer({ min: n.min, max: n.max }) : fc.constant(1),
		noise: noise ? fc.double({ min: noise.min, max: noise.max, noNaN: true }) : fc.constant(0),
		seed: fc.integer({ min: 0, max: 2 ** 32 - 1 })
	});
}

describe.each(names)('%s', (name) => {
	const kind = DATASETS[name];

	test('has as many finite samples as asked for, of the shape the table promises', async () => {
		await fc.assert(
			fc.asyncProperty(specs(name), async (spec) => {
				const { inputs, inputNames, target, scaling, spec: drawn } = await loadDataset(spec);
				expect(drawn).toBe(spec);
				if (kind.n) expect(inputs).toHaveLength(spec.n);
				expect(inputNames).toHaveLength(kind.inputs);
				expect(inputs.every((x) => x.length === kind.inputs)).toBe(true);
				expect(inputs.flat().every(Number.isFinite)).toBe(true);
				if (scaling) expect(scaling).toHaveLength(kind.inputs);

				expect(target.kind).toBe(kind.target);
				if (target.kind === 'classes') {
					expect(target.classNames).toHaveLength(kind.outputs);
					expect(target.labels).toHaveLength(inputs.length);
					const classes = [...new Set(target.labels)].sort((a, b) => a - b);
					expect(classes).toEqual(target.classNames.map((_, index) => index));
				} else {
					expect(target.names).toHaveLength(kind.outputs);
					expect(target.values).toHaveLength(inputs.length);
					expect(target.values.every((values) => values.length === kind.outputs)).toBe(true);
					expect(target.values.flat().every(Number.isFinite)).toBe(true);
				}
			}),
			{ numRuns: 30 }
		);
	});

	test('is the same for the same specification', async () => {
		await fc.assert(
			fc.asyncProperty(specs(name), async (spec) => {
				expect(await loadDataset({ ...spec })).toEqual(await loadDataset(spec));
			}),
			{ numRuns: 10 }
		);
	});

	test(`is ${kind.seeded ? 'another' : 'the same'} for another seed`, async () => {
		const usual = { name, n: kind.n?.default ?? 1, noise: kind.noise?.default ?? 0 };
		const first = await loadDataset({ ...usual, seed: 0 });
		const second = await loadDataset({ ...usual, seed: 1 });
		const samples = [first, second].map(({ inputs, target }) => JSON.stringify([inputs, target]));
		expect(samples[0] !== samples[1]).toBe(kind.seeded);
	});
});

test('every default lies within its limits', () => {
	const ranges = names.flatMap((name) => [DATASETS[name].n, DATASETS[name].noise]);
	for (const { min, max, default: usual } of ranges.filter((range) => range !== null)) {
		expect(min).toBeLessThanOrEqual(usual);
		expect(usual).toBeLessThanOrEqual(max);
	}
});

test('only what was measured needs loading', () => {
	const promised = names.filter((name) => loadDataset(plain(name)) instanceof Promise);
	expect(promised).toEqual(['penguins', 'iris', 'digits']);
});

test.each([
	['xor', xor.data.y.flat()],
	['and', and.data.y.flat()],
	['or', [0, 1, 1, 1]]
] as const)('%s is its truth table in the order 00, 01, 10, 11', async (name, labels) => {
	expect(await loadDataset(plain(name))).toMatchObject({ inputs: xor.data.x, target: { labels } });
});

test('mazur is the sample of the worked example', async () => {
	const { inputs, target } = await loadDataset(plain('mazur'));
	expect(inputs).toEqual(mazur.data.x);
	expect(target).toMatchObject({ values: mazur.data.y });
});

test.each([
	['line', (x: number) => 0.8 * x - 0.3],
	['sine', (x: number) => Math.sin(Math.PI * x)]
] as const)('%s is its formula plus np.random.normal, from −1 to 1', async (name, f) => {
	const { seed, randn_first20: randn } = numpy.seeds[2]!;
	const { inputs, target } = await loadDataset({ name, n: 20, noise: 0.5, seed });
	expect(inputs[0]).toEqual([-1]);
	expect(inputs[19]).toEqual([1]);
	if (target.kind !== 'values') expect.unreachable();
	inputs.forEach(([x], i) => {
		expect(x).toBeCloseTo(-1 + (2 * i) / 19, 14);
		expect(target.values[i]![0]).toBeCloseTo(f(x!) + 0.5 * randn[i]!, 14);
	});
});

test('a standardised column has mean 0 and sd 1, and its scale gives back what was measured', () => {
	const measurement = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10);
	const row = fc.tuple(measurement, measurement);
	const varied = (rows: readonly number[][]) =>
		[0, 1].every((k) => new Set(rows.map((values) => values[k])).size > 1);
	fc.assert(
		fc.property(fc.array(row, { minLength: 2 }).filter(varied), (rows) => {
			const { inputs, scaling } = standardise(rows);
			scaling.forEach(({ mean, sd }, k) => {
				const values = inputs.map((x) => x[k]!);
				const n = values.length;
				expect(values.reduce((sum, value) => sum + value, 0) / n).toBeCloseTo(0, 11);
				expect(values.reduce((sum, value) => sum + value ** 2, 0) / n).toBeCloseTo(1, 11);
				values.forEach((value, i) => {
					expect(mean + sd * value).toBeCloseTo(rows[i]![k]!, 10);
				});
			});
		})
	);
});

test('a constant column becomes 0, as in StandardScaler', () => {
	const rows = [[0.1], [0.1], [0.1]];
	expect(standardise(rows)).toEqual({ inputs: [[0], [0], [0]], scaling: [{ mean: 0.1, sd: 1 }] });
});

import { expect, test } from 'vitest';
import { RandomState } from '$lib/engine/random';
import { loadDataset } from '$lib/experiment/datasets';
import { ring } from '$lib/experiment/datasets/circles';
import { along, blur, twoCurves } from '$lib/experiment/datasets/curves';
import type { DataName, Dataset, NamedSpec } from '$lib/experiment/datasets/dataset';
import sklearn from '../../fixtures/rng/sklearn_datasets.json';
import standardised from '../../fixtures/rng/sklearn_standardised.json';

/** Cosines and sines of NumPy's vector instructions differ from V8's in the last place. */
function expectPoints(got: readonly (readonly number[])[], expected: readonly number[][]) {
	expect(got).toHaveLength(expected.length);
	got.forEach((point, i) => {
		point.forEach((value, k) => {
			expect(Math.abs(value - expected[i]![k]!)).toBeLessThanOrEqual(1e-12);
		});
	});
}

const labelsOf = ({ target }: Dataset) => (target.kind === 'classes' ? target.labels : []);

/** The points as measured, before they were standardised. */
const measured = ({ inputs, scaling }: Dataset) =>
	inputs.map((x) => x.map((value, k) => scaling![k]!.mean + scaling![k]!.sd * value));

const specOf = (name: DataName, { args }: (typeof sklearn.cases)[number]): NamedSpec => ({
	name,
	n: args.n_samples,
	noise: args.noise ?? args.cluster_std ?? 0,
	seed: args.random_state
});

const casesOf = (name: string) => sklearn.cases.filter((known) => known.function === name);
const shuffled = casesOf('make_circles').filter(({ args }) => args.shuffle !== false);

test.each(shuffled)('circles are scikit-learn’s: $args', (known) => {
	const drawn = twoCurves(specOf('circles', known), ring(1), ring(known.args.factor!));
	expectPoints(drawn.inputs, known.x);
	expect(labelsOf(drawn)).toEqual(known.y);
	if (known.args.factor === 0.5) expect(loadDataset(drawn.spec)).toEqual(drawn);
});

test('circles before the shuffle, blurred, are scikit-learn’s without it', () => {
	const known = casesOf('make_circles').find(({ args }) => args.shuffle === false)!;
	const { n, noise, seed } = specOf('circles', known);
	const rings = along(n, ring(1), ring(known.args.factor!));
	expectPoints(blur(rings, noise, new RandomState(seed)), known.x);
});

test.each(casesOf('make_moons'))('moons are scikit-learn’s: $args', async (known) => {
	const drawn = await loadDataset(specOf('moons', known));
	expectPoints(drawn.inputs, known.x);
	expect(labelsOf(drawn)).toEqual(known.y);
});

test.each(casesOf('make_blobs'))(
	'blobs are scikit-learn’s, once standardised: $args',
	async (known) => {
		const drawn = await loadDataset(specOf('blobs', known));
		expectPoints(measured(drawn), known.x);
		expect(labelsOf(drawn)).toEqual(known.y);
	}
);

test.each(standardised.blobs)(
	'blobs of n $n, noise $noise, seed $seed equal scikit-learn’s after its StandardScaler',
	async ({ n, noise, seed, raw, labels, mean, scale, inputs }) => {
		const drawn = await loadDataset({ name: 'blobs', n, noise, seed });
		expectPoints(measured(drawn), raw);
		expectPoints(drawn.inputs, inputs);
		expectPoints(
			drawn.scaling!.map((column) => [column.mean, column.sd]),
			mean.map((value, k) => [value, scale[k]!])
		);
		expect(labelsOf(drawn)).toEqual(labels);
	}
);

test('without noise, the arms of the spirals are half a turn apart and reach evenly outwards', async () => {
	const drawn = await loadDataset({ name: 'spirals', n: 60, noise: 0, seed: 5 });
	const arms = [0, 1].map((label) =>
		drawn.inputs
			.filter((_, i) => labelsOf(drawn)[i] === label)
			.toSorted((p, q) => Math.hypot(...p) - Math.hypot(...q))
	);
	expectPoints(
		arms[0]!.map((point) => [Math.hypot(...point)]),
		Array.from({ length: 30 }, (_, k) => [(k + 1) / 30])
	);
	expectPoints(
		arms[1]!,
		arms[0]!.map((point) => point.map((value) => -value))
	);
});

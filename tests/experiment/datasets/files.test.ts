import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import { digitsOf } from '$lib/experiment/datasets/read-digits';
import { irisOf } from '$lib/experiment/datasets/read-iris';

const file = (name: string) => readFileSync(`src/lib/experiment/datasets/${name}`, 'utf8');
const rowsOf = (csv: string) =>
	csv
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));

describe('irises', () => {
	const spec = { name: 'iris', n: 1, noise: 0, seed: 0 } as const;
	const csv = file('iris.csv');
	const iris = irisOf(csv, spec);

	test('are the flowers of the file, in its order, 50 of each species', async () => {
		expect(await loadDataset(spec)).toEqual(iris);
		const { target, inputs, scaling } = iris;
		if (target.kind !== 'classes') expect.unreachable();
		const rows = rowsOf(csv);
		expect(inputs).toHaveLength(150);
		rows.forEach((row, i) => {
			expect(target.classNames[target.labels[i]!]).toBe(row[4]);
			inputs[i]!.forEach((value, k) => {
				const { mean, sd } = scaling![k]!;
				expect(mean + sd * value).toBeCloseTo(Number(row[k]), 10);
			});
		});
		for (const label of [0, 1, 2])
			expect(target.labels.filter((each) => each === label)).toHaveLength(50);
	});

	test('name their source and licence', () => {
		expect(iris.source).toMatchObject({ licence: 'CC BY 4.0' });
		expect(iris.source!.citation).toMatch(/Fisher.*UCI/);
	});

	test('a file with another species is refused with its line', () => {
		expect(() => irisOf(csv.replace('setosa', 'rose'), spec)).toThrow(
			"Line 2: 'rose' in column species is not a species."
		);
	});
});

describe('digits', () => {
	const spec = { name: 'digits', n: 1, noise: 0, seed: 0 } as const;
	const csv = file('digits8x8.csv');
	const digits = digitsOf(csv, spec);

	test('are 20 pictures of each, from 0 for paper to 1 for ink', async () => {
		expect(await loadDataset(spec)).toEqual(digits);
		const { target, inputs, picture } = digits;
		if (target.kind !== 'classes') expect.unreachable();
		expect(picture).toEqual({ width: 8, most: 16 });
		rowsOf(csv).forEach((row, i) => {
			expect(String(target.labels[i])).toBe(row[64]);
			expect(inputs[i]!.map((value) => String(16 * value))).toEqual(row.slice(0, 64));
		});
		for (let label = 0; label < 10; label++)
			expect(target.labels.filter((each) => each === label)).toHaveLength(20);
	});

	test('name their source and licence', () => {
		expect(digits.source).toMatchObject({ licence: 'CC BY 4.0' });
		expect(digits.source!.citation).toMatch(/Alpaydin, Kaynak.*UCI/);
	});
});

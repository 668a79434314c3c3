import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '$lib/experiment/datasets';
import { penguinsOf, readPenguins } from '$lib/experiment/datasets/read-penguins';
import sklearn from '../../fixtures/rng/sklearn_standardised.json';

const csv = readFileSync('src/lib/experiment/datasets/penguins.csv', 'utf8');
const lines = csv.trim().split('\n');
const spec = { name: 'penguins', n: 1, noise: 0, seed: 0 } as const;
const penguins = await loadDataset(spec);
const { inputs, target, scaling, leftOut, source } = penguins;
const labels = target.kind === 'classes' ? target.labels : [];

test('the samples are the measured Adelie (0) and Gentoo (1) penguins of the file, in its order', () => {
	const expected = lines
		.filter((line) => /^(Adelie|Gentoo),\w+,[\d.]+,[\d.]+,/.test(line))
		.map((line) => [Number(line.startsWith('Gentoo')), ...line.split(',').slice(2, 4).map(Number)]);
	expect(expected).toHaveLength(151 + 123);
	expect(labels).toEqual(expected.map(([label]) => label));
	inputs.forEach((x, i) => {
		x.forEach((value, k) => {
			const { mean, sd } = scaling![k]!;
			expect(mean + sd * value).toBeCloseTo(expected[i]![k + 1]!, 12);
		});
	});
});

test('the set that is loaded is that of the file, however its text was read', () => {
	expect(penguinsOf(csv, spec)).toEqual(penguins);
});

test('the lines left out are those without a measurement', () => {
	expect(leftOut).toEqual([5, 273]);
	for (const number of leftOut) expect(lines[number - 1]).toContain(',NA,NA,NA,NA,NA,');
});

test('the inputs are standardised as by scikit-learn, to mean 0 and sd 1', () => {
	const { rows, mean, scale, first, last } = sklearn.penguins;
	expect(inputs).toHaveLength(rows);
	[...inputs.slice(0, 3), ...inputs.slice(-3)].forEach((x, i) => {
		x.forEach((value, k) => {
			expect(value).toBeCloseTo([...first, ...last][i]![k]!, 12);
		});
	});
	scaling!.forEach((column, k) => {
		expect(column.mean).toBeCloseTo(mean[k]!, 12);
		expect(column.sd).toBeCloseTo(scale[k]!, 12);
		const values = inputs.map((x) => x[k]!);
		const average = values.reduce((sum, value) => sum + value) / rows;
		expect(average).toBeCloseTo(0, 12);
		expect(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / rows).toBeCloseTo(
			1,
			12
		);
	});
});

test('the source is named with its licence', () => {
	expect(source).toMatchObject({
		citation: expect.stringContaining('Gorman, Williams, Fraser (2014)') as string,
		licence: 'CC0',
		url: 'https://doi.org/10.1371/journal.pone.0090081'
	});
});

const header = 'species,bill_length_mm,bill_depth_mm';

test.each([
	['Adelie,39.1,abc', "Line 3: 'abc' in column bill_depth_mm is neither a number nor NA."],
	['Adelie,,18.7', "Line 3: '' in column bill_length_mm is neither a number nor NA."],
	['Emperor,39.1,18.7', "Line 3: 'Emperor' in column species is not a species."],
	['Adelie,39.1', 'Line 3 must have 3 cells, as the header has.'],
	['', 'Line 3 must have 3 cells, as the header has.']
])('a file with the line %j is refused with the reason', (bad, message) => {
	const file = [header, 'Gentoo,NA,13.2', bad, 'Gentoo,46.1,13.2', ''].join('\n');
	expect(() => readPenguins(file)).toThrow(new Error(message));
});

test('a file with Windows line ends is read like any other', () => {
	expect(readPenguins(`${header}\r\nGentoo,46.1,NA\r\n`)).toEqual([
		{ species: 'Gentoo', bill_length_mm: 46.1, bill_depth_mm: null, lineNumber: 2 }
	]);
});

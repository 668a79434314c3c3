import { expect, test } from 'vitest';
import { plotOf } from '$lib/data/plot';
import { loadDataset } from '$lib/experiment/datasets';
import type { DataName } from '$lib/experiment/datasets/dataset';
import { datasetOfOwn, type OwnData } from '$lib/experiment/own/own-data';
import { usualSpec } from '$lib/experiment/presets';

const own = (inputs: number, target: OwnData['target']) => {
	const data = {
		title: 'mine',
		inputNames: Array.from({ length: inputs }, (_, k) => `x${k + 1}`),
		inputs: [Array<number>(inputs).fill(0)],
		target,
		standardised: false,
		leftOut: []
	};
	return { spec: { name: 'own' as const, own: data, packed: '' }, ...datasetOfOwn(data) };
};
const classes = { kind: 'classes' as const, classNames: ['a', 'b'], labels: [0] };
const values = { kind: 'values' as const, names: ['y'], values: [[1]] };

test.each([
	['circles', 'plane', [0, 1]],
	['iris', 'slice', [2, 1]],
	['sine', 'curve', [0]],
	['digits', 'picture', []],
	['mazur', 'sample', [0, 1]]
] as const)('%s are drawn as a %s', async (name: DataName, kind, axes) => {
	const dataset = await loadDataset(usualSpec(name));
	expect(plotOf(dataset, [2, 1])).toEqual({ kind, axes });
});

test('own data are drawn by what is to be learned and from how many inputs', () => {
	expect(plotOf(own(1, classes), [0, 1])).toEqual({ kind: 'sample', axes: [0] });
	expect(plotOf(own(2, values), [1, 0])).toEqual({ kind: 'profile', axes: [1] });
	expect(plotOf(own(3, classes), [1, 2])).toEqual({ kind: 'slice', axes: [1, 2] });
});

test('inputs that the data do not have are not shown', () => {
	expect(plotOf(own(3, classes), [3, 1])).toEqual({ kind: 'slice', axes: [0, 1] });
	expect(plotOf(own(2, values), [5, 0])).toEqual({ kind: 'profile', axes: [0] });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsAround } from '$lib/data/near';

const samples = (inputs: number) =>
	fc.array(
		fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
			minLength: inputs,
			maxLength: inputs
		}),
		{ minLength: 1, maxLength: 20 }
	);

test('every sample is in one band, the one in hand in the strongest', () => {
	fc.assert(
		fc.property(samples(3), fc.nat(), fc.nat(2), (inputs, which, shown) => {
			const current = which % inputs.length;
			const bands = bandsAround(inputs, inputs[current]!, shown);
			expect(bands.flatMap(({ samples }) => samples).sort((a, b) => a - b)).toEqual([
				...inputs.keys()
			]);
			expect(bands[0]!.samples).toContain(current);
			const strengths = bands.map(({ opacity }) => opacity);
			expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
		})
	);
});

test('with one input all are near, and the input that is shown does not count', () => {
	fc.assert(
		fc.property(samples(1), (inputs) => {
			expect(bandsAround(inputs, inputs[0]!, 0)[0]!.samples).toHaveLength(inputs.length);
		})
	);
	const inputs = [
		[0, 0],
		[100, 0.1],
		[0, 0.2],
		[0, 1]
	];
	expect(bandsAround(inputs, [0, 0], 0).map(({ samples }) => samples)).toEqual([[0, 1], [2], [3]]);
});

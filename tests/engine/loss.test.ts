import { describe, expect, test } from 'vitest';
import { LOSSES, clip, type LossName } from '$lib/engine/loss';
import { LOSS_NAMES } from '$lib/experiment/experiment';

/** L and da of one sample. */
function lossOf(name: LossName, o: readonly number[], t: readonly number[]) {
	const [output, target] = [Float64Array.from(o), Float64Array.from(t)];
	const da = new Float64Array(o.length);
	LOSSES[name].gradient(output, target, da);
	return { value: LOSSES[name].value(output, target), da: Array.from(da) };
}

describe('binary cross-entropy', () => {
	test('of a certain and wrong 1 is that of 1 − 10⁻¹² in float64', () => {
		const { value, da } = lossOf('binary_cross_entropy', [1], [0]);
		expect(value).toBeCloseTo(27.63104323789336, 13);
		expect(da[0]).toBeCloseTo(1000022122209.5, 1);
	});

	test('of a certain and wrong 0 is that of 10⁻¹²', () => {
		const { value, da } = lossOf('binary_cross_entropy', [0], [1]);
		expect(value).toBeCloseTo(27.631021115928547, 13);
		expect(da).toEqual([-1e12]);
	});

	test('sums over the outputs', () => {
		const first = lossOf('binary_cross_entropy', [0.3], [1]);
		const second = lossOf('binary_cross_entropy', [0.8], [0.25]);
		const both = lossOf('binary_cross_entropy', [0.3, 0.8], [1, 0.25]);
		expect(both.value).toBe(first.value + second.value);
		expect(both.da).toEqual([...first.da, ...second.da]);
	});
});

describe('categorical cross-entropy', () => {
	test('of a class that was held impossible is that of 10⁻¹²', () => {
		const { value, da } = lossOf('categorical_cross_entropy', [0, 1], [1, 0]);
		expect(value).toBeCloseTo(27.631021115928547, 13);
		expect(da.map((slope) => slope + 0)).toEqual([-1e12, 0]);
	});

	test('looks at the output of the right class only', () => {
		const { value, da } = lossOf('categorical_cross_entropy', [0.7, 0.25, 0.05], [0, 1, 0]);
		expect(value).toBeCloseTo(Math.log(4), 15);
		expect(da.map((slope) => slope + 0)).toEqual([0, -4, 0]);
	});
});

describe.each(LOSS_NAMES.filter((name) => LOSSES[name].clips))('%s', (name) => {
	test.each([
		[7, 1],
		[1.5, 1],
		[-7, 0],
		[-0.5, 0]
	])('at %d passes the gradient of the clipped value straight through, not 0', (o, nearest) => {
		for (const t of [0, 1]) expect(lossOf(name, [o], [t])).toEqual(lossOf(name, [nearest], [t]));
		expect(lossOf(name, [o], [1]).da[0]).toBeLessThan(0);
	});
});

test.each(LOSS_NAMES)('%s clips unless an output beyond 1 is worse than 1', (name) => {
	expect(LOSSES[name].clips).toBe(lossOf(name, [7], [1]).value === lossOf(name, [1], [1]).value);
});

test('clipping changes nothing inside [10⁻¹², 1 − 10⁻¹²]', () => {
	for (const o of [1e-12, 2e-12, 0.5, 1 - 2e-12, 1 - 1e-12]) expect(clip(o)).toBe(o);
	expect(clip(1e-13)).toBe(1e-12);
	expect(clip(1 - 1e-13)).toBe(1 - 1e-12);
});

test('mean squared error divides by the number of outputs', () => {
	expect(lossOf('mean_squared_error', [3, 1], [1, 0])).toEqual({ value: 2.5, da: [2, 1] });
});

test('half squared error sums over the outputs', () => {
	expect(lossOf('half_squared_error', [3, 1], [1, 0])).toEqual({ value: 2.5, da: [2, 1] });
	expect(lossOf('half_squared_error', [3], [1])).toEqual({ value: 2, da: [2] });
});

test.each(LOSS_NAMES)('NaN survives %s', (name) => {
	expect(lossOf(name, [NaN], [1])).toEqual({ value: NaN, da: [NaN] });
});

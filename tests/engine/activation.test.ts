import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVATIONS, type ActivationName } from '$lib/engine/activation';
import { expectClose } from '../support/close';
import { ACTIVATION_NAMES } from '$lib/experiment/experiment';

/** a = g(z) of one layer. */
function activate(name: ActivationName, ...z: number[]): number[] {
	const a = new Float64Array(z.length);
	ACTIVATIONS[name].apply(Float64Array.from(z), a);
	return Array.from(a);
}

/** dz of one layer, from its da and z. */
function chain(name: ActivationName, da: readonly number[], z: readonly number[]): number[] {
	const dz = new Float64Array(z.length);
	const a = Float64Array.from(activate(name, ...z));
	ACTIVATIONS[name].chain(Float64Array.from(da), Float64Array.from(z), a, dz);
	return Array.from(dz);
}

test('the slope of ReLU at zero is 0, and of leaky ReLU 0.01', () => {
	expect(chain('relu', [1, 1, 1], [-2, 0, 2])).toEqual([0, 0, 1]);
	expect(chain('leaky_relu', [1, 1, 1], [-2, 0, 2])).toEqual([0.01, 0.01, 1]);
});

test('leaky ReLU lets a hundredth of a negative z through, ReLU nothing', () => {
	expect(activate('relu', -2, 0, 2)).toEqual([0, 0, 2]);
	expect(activate('leaky_relu', -2, 0, 2)).toEqual([-0.02, 0, 2]);
});

test.each(ACTIVATION_NAMES)('NaN survives %s', (name) => {
	expect(activate(name, NaN)).toEqual([NaN]);
});

test('an infinite da times a slope of 0 is NaN, not 0', () => {
	expect(chain('relu', [Infinity], [-1])).toEqual([NaN]);
	expect(chain('sigmoid', [Infinity], [1000])).toEqual([NaN]);
	expect(chain('tanh', [Infinity], [1000])).toEqual([NaN]);
});

test.each(ACTIVATION_NAMES.filter((name) => name !== 'softmax'))(
	'dz of %s is da times the slope of each neuron, to the last bit',
	(name) => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (da, z) => {
				const [a] = activate(name, z);
				expect(chain(name, [da], [z])).toEqual([da * ACTIVATIONS[name].slope!(z, a!)]);
			})
		);
	}
);

test('a sigmoid saturates at exactly 0 and 1', () => {
	expect(activate('sigmoid', -1000, 0, 1000)).toEqual([0, 0.5, 1]);
});

test('a saturated sigmoid that is wrong gets no gradient at all', () => {
	expect(chain('sigmoid', [1000022122209.5], [1000])).toEqual([0]);
});

describe('softmax', () => {
	const vectors = fc.array(fc.double({ min: -300, max: 300, noNaN: true }), {
		minLength: 1,
		maxLength: 6
	});

	test('does not overflow where e^z would', () => {
		expect(activate('softmax', 1000, 1000)).toEqual([0.5, 0.5]);
		expect(activate('softmax', 1e308, -1e308)).toEqual([1, 0]);
		expect(activate('softmax', -1000, -1000)).toEqual([0.5, 0.5]);
	});

	test('is positive or 0, and sums to 1', () => {
		fc.assert(
			fc.property(vectors, (z) => {
				const a = activate('softmax', ...z);
				expect(Math.min(...a)).toBeGreaterThanOrEqual(0);
				expect(a.reduce((sum, value) => sum + value)).toBeCloseTo(1, 12);
			})
		);
	});

	test('does not change when the same number is added to every z', () => {
		fc.assert(
			fc.property(vectors, fc.integer({ min: -1000, max: 1000 }), (z, shift) => {
				const shifted = activate('softmax', ...z.map((value) => value + shift));
				// A z of size 1000 is itself rounded by 10⁻¹³.
				expectClose(shifted, activate('softmax', ...z), { rtol: 0, atol: 1e-12 }, 'softmax');
			})
		);
	});

	test('has no slope of its own per neuron: its dz sum to 0', () => {
		expect(ACTIVATIONS.softmax.slope).toBeNull();
		fc.assert(
			fc.property(vectors, (z) => {
				const da = z.map((_, j) => j + 1);
				const sum = chain('softmax', da, z).reduce((total, value) => total + value);
				expect(sum).toBeCloseTo(0, 12);
			})
		);
	});
});

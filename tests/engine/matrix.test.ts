import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descend, weigh, weighBack } from '$lib/engine/matrix';

/**
 * Mostly numbers of one size, whose sums are rounded at every step, so that another order is another sum;
 * among them every other number there is: NaN, the infinities, −0 and the smallest ones too.
 */
const numbers = fc.oneof(
	{ weight: 49, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 7e8) },
	{ weight: 1, arbitrary: fc.double() }
);
const vector = (length: number) =>
	fc.array(numbers, { minLength: length, maxLength: length }).map((v) => Float64Array.from(v));

/** A layer of any size around four rows, with numbers for everything that its loops read. */
const layers = fc
	.record({ units: fc.integer({ min: 1, max: 9 }), inputs: fc.integer({ min: 1, max: 9 }) })
	.chain(({ units, inputs }) =>
		fc.record({ w: vector(units * inputs), b: vector(units), x: vector(inputs), dz: vector(units) })
	);

test('z is W·x + b of one row after another, to the last bit', () => {
	fc.assert(
		fc.property(layers, ({ w, b, x }) => {
			const z = new Float64Array(b.length);
			weigh(w, b, x, z);
			const expected = b.map((bias, j) => {
				let sum = 0;
				x.forEach((xk, k) => (sum += w[j * x.length + k]! * xk));
				return sum + bias;
			});
			expect(z).toEqual(expected);
		})
	);
});

test('dx is Wᵀ·dz of one row after another, to the last bit', () => {
	fc.assert(
		fc.property(layers, ({ w, x, dz }) => {
			// What the last sample left behind is forgotten.
			const dx = x.slice();
			weighBack(w, dz, dx);
			const expected = x.map((_, k) => {
				let sum = 0;
				dz.forEach((d, j) => (sum += w[j * x.length + k]! * d));
				return sum;
			});
			expect(dx).toEqual(expected);
		})
	);
});

test('W and b go down by α · dz xᵀ and α · dz of one row after another, to the last bit', () => {
	fc.assert(
		fc.property(layers, numbers, ({ w, b, x, dz }, rate) => {
			const weights = w.slice();
			const biases = b.slice();
			descend(weights, biases, rate, dz, x);
			const inputs = x.length;
			expect(weights).toEqual(
				w.map((wjk, i) => wjk - rate * (dz[Math.floor(i / inputs)]! * x[i % inputs]!))
			);
			expect(biases).toEqual(b.map((bj, j) => bj - rate * dz[j]!));
		})
	);
});

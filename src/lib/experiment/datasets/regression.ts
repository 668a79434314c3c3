import { RandomState } from '$lib/engine/random';
import type { DatasetFamily } from './dataset';

/**
 * Samples of y = f(x) for n values of x evenly spaced over [−1, 1], from left to right: `np.linspace(-1, 1, n)`
 * with each value rounded only once. Then every y is moved by chance: `y + np.random.normal(0, noise, n)`.
 */
const regression = (f: (x: number) => number): DatasetFamily => ({
	inputs: 1,
	target: 'values',
	outputs: 1,
	n: { min: 2, max: 2000, default: 41 },
	noise: { min: 0, max: 1, default: 0.1 },
	seeded: true,
	make(spec) {
		const { n, noise, seed } = spec;
		const random = new RandomState(seed);
		const xs = Array.from({ length: n }, (_, k) => (2 * k - (n - 1)) / (n - 1));
		return {
			spec,
			inputNames: ['x'],
			inputs: xs.map((x) => [x]),
			target: {
				kind: 'values',
				names: ['y'],
				values: xs.map((x) => [f(x) + random.normal(0, noise)])
			},
			leftOut: []
		};
	}
});

/** y = 0.8 x − 0.3, whose weight and bias a single linear neuron finds. */
export const line = regression((x) => 0.8 * x - 0.3);

/** y = sin(πx), one whole wave. */
export const sine = regression((x) => Math.sin(Math.PI * x));

import { PLANE, type DatasetFamily } from './dataset';

/** The one sample of Matt Mazur's "A Step by Step Backpropagation Example" (2015). */
export const mazur: DatasetFamily = {
	inputs: 2,
	target: 'values',
	outputs: 2,
	n: null,
	noise: null,
	seeded: false,
	make: (spec) => ({
		spec,
		inputNames: PLANE,
		inputs: [[0.05, 0.1]],
		target: { kind: 'values', names: ['y₁', 'y₂'], values: [[0.01, 0.99]] },
		leftOut: []
	})
};

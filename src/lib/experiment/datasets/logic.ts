import { PLANE, type DatasetFamily } from './dataset';

/** The truth table of a function of two bits, in the order 00, 01, 10, 11. */
const truthTable = (...labels: [number, number, number, number]): DatasetFamily => ({
	inputs: 2,
	target: 'classes',
	outputs: 2,
	n: null,
	noise: null,
	seeded: false,
	make: (spec) => ({
		spec,
		inputNames: PLANE,
		inputs: [
			[0, 0],
			[0, 1],
			[1, 0],
			[1, 1]
		],
		target: { kind: 'classes', classNames: ['0', '1'], labels },
		leftOut: []
	})
});

/** True when exactly one input is: the smallest problem that one neuron cannot solve. */
export const xor = truthTable(0, 1, 1, 0);
export const and = truthTable(0, 0, 0, 1);
export const or = truthTable(0, 1, 1, 1);

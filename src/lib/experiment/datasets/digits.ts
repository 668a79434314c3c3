import type { DatasetFamily } from './dataset';
import { DIGITS, SIDE, digitsOf } from './read-digits';

/** 200 handwritten digits, each a picture of 8 × 8 pixels. */
export const digits: DatasetFamily = {
	inputs: SIDE * SIDE,
	target: 'classes',
	outputs: DIGITS.length,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		const { default: csv } = await import('./digits8x8.csv?raw');
		return digitsOf(csv, spec);
	}
};

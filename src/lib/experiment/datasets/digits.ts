import type { DatasetFamily } from './dataset';

/** 200 handwritten digits, each a picture of 8 × 8 pixels. */
export const digits: DatasetFamily = {
	inputs: 8 * 8,
	target: 'classes',
	outputs: 10,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		const [{ default: csv }, { digitsOf }] = await Promise.all([
			import('./digits8x8.csv?raw'),
			import('./read-digits')
		]);
		return digitsOf(csv, spec);
	}
};

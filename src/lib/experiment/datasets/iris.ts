import type { DatasetFamily } from './dataset';

/** Three species of iris told apart by the length and width of their sepals and petals, standardised. */
export const iris: DatasetFamily = {
	inputs: 4,
	target: 'classes',
	outputs: 3,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		const [{ default: csv }, { irisOf }] = await Promise.all([
			import('./iris.csv?raw'),
			import('./read-iris')
		]);
		return irisOf(csv, spec);
	}
};

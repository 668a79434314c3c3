import type { DatasetFamily } from './dataset';
import { MEASURES, SPECIES, irisOf } from './read-iris';

/** Three species of iris told apart by the length and width of their sepals and petals, standardised. */
export const iris: DatasetFamily = {
	inputs: MEASURES.length,
	target: 'classes',
	outputs: SPECIES.length,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		const { default: csv } = await import('./iris.csv?raw');
		return irisOf(csv, spec);
	}
};

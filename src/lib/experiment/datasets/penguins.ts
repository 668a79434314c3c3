import type { DatasetFamily } from './dataset';
import { MEASURES, SPECIES, penguinsOf } from './read-penguins';

/** Adelie and Gentoo penguins told apart by the length and depth of their bills, standardised. */
export const penguins: DatasetFamily = {
	inputs: MEASURES.length,
	target: 'classes',
	outputs: SPECIES.length,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		// Only Vite imports a text; elsewhere it is read from the file and given to penguinsOf().
		const { default: csv } = await import('./penguins.csv?raw');
		return penguinsOf(csv, spec);
	}
};

import type { DatasetFamily } from './dataset';

/** Adelie and Gentoo penguins told apart by the length and depth of their bills, standardised. */
export const penguins: DatasetFamily = {
	inputs: 2,
	target: 'classes',
	outputs: 2,
	n: null,
	noise: null,
	seeded: false,
	async make(spec) {
		// Only Vite imports a text; elsewhere it is read from the file and given to penguinsOf().
		const [{ default: csv }, { penguinsOf }] = await Promise.all([
			import('./penguins.csv?raw'),
			import('./read-penguins')
		]);
		return penguinsOf(csv, spec);
	}
};

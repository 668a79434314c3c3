import * as v from 'valibot';
import type { Dataset, NamedSpec } from './dataset';
import { NumberCell, readTable } from './read-table';
import { standardise } from './standardise';

/** What is measured, by the names of the columns. */
const MEASURES = [
	'sepal_length_cm',
	'sepal_width_cm',
	'petal_length_cm',
	'petal_width_cm'
] as const;

const SPECIES = ['setosa', 'versicolor', 'virginica'] as const;

const Row = v.object({
	sepal_length_cm: NumberCell,
	sepal_width_cm: NumberCell,
	petal_length_cm: NumberCell,
	petal_width_cm: NumberCell,
	species: v.picklist(SPECIES, 'is not a species')
});

/** The irises of the file as a data set, standardised. */
export function irisOf(csv: string, spec: NamedSpec): Dataset {
	const flowers = readTable(csv, Row);
	return {
		spec,
		inputNames: MEASURES,
		...standardise(flowers.map((flower) => MEASURES.map((name) => flower[name]))),
		target: {
			kind: 'classes',
			classNames: SPECIES,
			labels: flowers.map(({ species }) => SPECIES.indexOf(species))
		},
		leftOut: [],
		source: {
			citation:
				'Fisher (1936): The use of multiple measurements in taxonomic problems; from UCI Machine Learning Repository',
			licence: 'CC BY 4.0',
			url: 'https://doi.org/10.24432/C56C76'
		}
	};
}

import * as v from 'valibot';
import type { Dataset, NamedSpec } from './dataset';
import { readTable } from './read-table';
import { standardise } from './standardise';

/** What is measured, by the names of the columns. */
const MEASURES = ['bill_length_mm', 'bill_depth_mm'] as const;

/** The species to tell apart; the third of the file is not chosen. */
const SPECIES = ['Adelie', 'Gentoo'] as const;

const Measurement = v.pipe(
	v.string(),
	v.regex(/^(NA|\d+(\.\d+)?)$/, 'is neither a number nor NA'),
	v.transform((text) => (text === 'NA' ? null : Number(text)))
);

const Row = v.object({
	species: v.picklist([...SPECIES, 'Chinstrap'], 'is not a species'),
	bill_length_mm: Measurement,
	bill_depth_mm: Measurement
});

/** The rows of the file, or what is known of them. Throws an Error that names the first line it cannot read. */
export const readPenguins = (csv: string) => readTable(csv, Row);

/** The penguins of the file as a data set, standardised. Those of the third species, and those not measured, are left out. */
export function penguinsOf(csv: string, spec: NamedSpec): Dataset {
	const rows: number[][] = [];
	const labels: number[] = [];
	const leftOut: number[] = [];
	for (const penguin of readPenguins(csv)) {
		const label = SPECIES.findIndex((species) => species === penguin.species);
		if (label < 0) continue;
		const measured = MEASURES.map((name) => penguin[name]).filter((value) => value !== null);
		if (measured.length < MEASURES.length) {
			leftOut.push(penguin.lineNumber);
		} else {
			rows.push(measured);
			labels.push(label);
		}
	}
	return {
		spec,
		inputNames: MEASURES,
		...standardise(rows),
		target: { kind: 'classes', classNames: SPECIES, labels },
		leftOut,
		source: {
			citation:
				'Gorman, Williams, Fraser (2014): penguins at Palmer Station, Antarctica; from palmerpenguins',
			licence: 'CC0',
			url: 'https://doi.org/10.1371/journal.pone.0090081'
		}
	};
}

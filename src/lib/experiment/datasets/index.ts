import { blobs } from './blobs';
import { circles } from './circles';
import type { DataName, Dataset, DatasetFamily, DatasetKind, DataSpec } from './dataset';
import { and, or, xor } from './logic';
import { mazur } from './mazur';
import { moons } from './moons';
import { penguins } from './penguins';
import { line, sine } from './regression';
import { spirals } from './spirals';

const FAMILIES: Readonly<Record<DataName, DatasetFamily>> = {
	xor,
	and,
	or,
	circles,
	moons,
	blobs,
	spirals,
	line,
	sine,
	penguins,
	mazur
};

/** What may be asked of each data set. */
export const DATASETS: Readonly<Record<DataName, DatasetKind>> = FAMILIES;

/**
 * The data set of a specification within the limits of DATASETS: a drawn one at once, a real one, whose
 * file is loaded only when it is asked for, as a promise. Equal specifications give equal sets.
 */
export function loadDataset(spec: DataSpec): Dataset | Promise<Dataset> {
	return FAMILIES[spec.name].make(spec);
}

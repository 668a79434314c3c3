import { blobs } from './blobs';
import { circles } from './circles';
import { datasetOfOwn, kindOfOwn } from '../own/own-data';
import type {
	DataName,
	Dataset,
	DatasetFamily,
	DatasetKind,
	DataSpec,
	NamedSpec,
	OwnSpec
} from './dataset';
import { digits } from './digits';
import { iris } from './iris';
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
	iris,
	digits,
	mazur
};

/** What may be asked of each data set. */
export const DATASETS: Readonly<Record<DataName, DatasetKind>> = FAMILIES;

/**
 * The data set of a specification within the limits of DATASETS: a drawn one at once, a real one, whose
 * file is loaded only when it is asked for, as a promise. Equal specifications give equal sets.
 */
export function loadDataset(spec: DataSpec): Dataset | Promise<Dataset> {
	if (spec.name === 'own') return { spec, ...datasetOfOwn(spec.own) };
	return FAMILIES[spec.name].make(spec);
}

/** What may be asked of some data, and what a network for them looks like at both ends. */
export const kindOf = (spec: Pick<NamedSpec, 'name'> | OwnSpec): DatasetKind =>
	spec.name === 'own' ? kindOfOwn(spec.own) : DATASETS[spec.name];

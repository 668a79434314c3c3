import type { Dataset, DatasetKind } from '../datasets/dataset';
import { standardise } from '../datasets/standardise';
import type { OwnData } from './own-schema';

export type { OwnData };

/** What somebody's own data may be at most. */
export const OWN_LIMITS = {
	bytes: 1_000_000,
	rows: 2000,
	inputs: 16,
	classes: 16,
	/** Numbers further from 0 could not be squared. */
	value: 1e100
} as const;

/** What a network for these data looks like at both ends. */
export const kindOfOwn = ({ inputNames, target }: OwnData): DatasetKind => ({
	inputs: inputNames.length,
	target: target.kind,
	outputs: target.kind === 'classes' ? target.classNames.length : 1,
	n: null,
	noise: null,
	seeded: false
});

/** The data as a network receives them. */
export const datasetOfOwn = (own: OwnData): Omit<Dataset, 'spec'> => ({
	inputNames: own.inputNames,
	...(own.standardised ? standardise(own.inputs) : { inputs: own.inputs }),
	target: own.target,
	leftOut: own.leftOut
});

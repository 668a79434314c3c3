import type { OwnData } from '../own/own-data';

/** The data sets there are, by the names an address knows them by. */
export type DataName =
	| 'xor'
	| 'and'
	| 'or'
	| 'circles'
	| 'moons'
	| 'blobs'
	| 'spirals'
	| 'line'
	| 'sine'
	| 'penguins'
	| 'iris'
	| 'digits'
	| 'mazur';

/** The causes of a data set: what must be known to have it again. */
export type DataSpec = NamedSpec | OwnSpec;

/** A data set known by name, with what must be known to draw it again. What a set does not have is ignored. */
export interface NamedSpec {
	readonly name: DataName;
	/** Number of samples. */
	readonly n: number;
	/** Standard deviation of what chance adds to every coordinate, or to every target of a regression. */
	readonly noise: number;
	/** Seed of NumPy's random numbers, in [0, 2³²). */
	readonly seed: number;
}

/** Data that somebody brought along: they are their own cause. */
export interface OwnSpec {
	readonly name: 'own';
	readonly own: OwnData;
	/** The same as the text that a link carries. */
	readonly packed: string;
}

/** The samples to learn from, with all that a reader may ask about them. */
export interface Dataset {
	readonly spec: DataSpec;
	/** One name per input, for people: 'x₁', or the measured quantity's id such as 'bill_length_mm'. */
	readonly inputNames: readonly string[];
	/** inputs[i][k]: input k of sample i, as the network receives it. */
	readonly inputs: readonly (readonly number[])[];
	readonly target: Classes | Values;
	/** Present when inputs were standardised, one per input: measured value = mean + sd · input. */
	readonly scaling?: readonly Scale[];
	/** Numbers of the lines in the source's file that a missing measurement left out; the header is line 1. */
	readonly leftOut: readonly number[];
	/** Present when the inputs are the pixels of a picture, row by row; `most` is a full one before standardising. */
	readonly picture?: { readonly width: number; readonly most: number };
	/** Where real data come from; absent for drawn data. */
	readonly source?: Source;
}

/** Every sample belongs to a class. */
export interface Classes {
	readonly kind: 'classes';
	readonly classNames: readonly string[];
	/** labels[i]: index in classNames of the class of sample i. */
	readonly labels: readonly number[];
}

/** Every sample has one or more numbers to be predicted. */
export interface Values {
	readonly kind: 'values';
	readonly names: readonly string[];
	/** values[i][j]: target j of sample i. */
	readonly values: readonly (readonly number[])[];
}

/** The mean and the standard deviation of a measured quantity over all samples. */
export interface Scale {
	readonly mean: number;
	readonly sd: number;
}

export interface Source {
	readonly citation: string;
	readonly licence: string;
	readonly url: string;
}

/** What may be asked of a data set, and what a network for it looks like at both ends. */
export interface DatasetKind {
	readonly inputs: number;
	readonly target: 'classes' | 'values';
	/** Number of classes, or of values per sample. */
	readonly outputs: number;
	/** null: the number of samples is fixed. */
	readonly n: Range | null;
	/** null: there is no chance in the samples. */
	readonly noise: Range | null;
	/** Whether another seed gives other samples. */
	readonly seeded: boolean;
}

interface Range {
	readonly min: number;
	readonly max: number;
	readonly default: number;
}

/** A kind of data set that can be made: at once, or as a promise where a file must be loaded first. */
export interface DatasetFamily extends DatasetKind {
	make(spec: NamedSpec): Dataset | Promise<Dataset>;
}

/** Two inputs, named as coordinates. */
export const PLANE = ['x₁', 'x₂'] as const;

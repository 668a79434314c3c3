import * as v from 'valibot';
import type { Dataset, DatasetKind } from '../datasets/dataset';
import { standardise } from '../datasets/standardise';

/** What somebody's own data may be at most. */
export const OWN_LIMITS = {
	bytes: 1_000_000,
	rows: 2000,
	inputs: 16,
	classes: 16,
	/** Numbers further from 0 could not be squared. */
	value: 1e100
} as const;

const measured = v.pipe(v.number(), v.minValue(-OWN_LIMITS.value), v.maxValue(OWN_LIMITS.value));
const names = (most: number) => v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(most));

/** Rows of numbers, all as long as there are names. */
export const OwnDataSchema = v.pipe(
	v.object({
		title: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
		inputNames: names(OWN_LIMITS.inputs),
		/** inputs[i][k]: as measured, before they are standardised. */
		inputs: v.pipe(v.array(v.array(measured)), v.minLength(1), v.maxLength(OWN_LIMITS.rows)),
		target: v.variant('kind', [
			v.object({
				kind: v.literal('classes'),
				classNames: v.pipe(names(OWN_LIMITS.classes), v.minLength(2)),
				labels: v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))
			}),
			v.object({
				kind: v.literal('values'),
				names: v.pipe(names(1), v.length(1)),
				values: v.array(v.pipe(v.array(measured), v.length(1)))
			})
		]),
		standardised: v.boolean(),
		/** Numbers of the rows of the file that could not be used. */
		leftOut: v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))
	}),
	v.check(
		({ inputNames, inputs }) => inputs.every((row) => row.length === inputNames.length),
		'every row must have a number for every input'
	),
	v.check(
		({ inputs, target }) =>
			target.kind === 'values'
				? target.values.length === inputs.length
				: target.labels.length === inputs.length &&
					target.labels.every((label) => label < target.classNames.length),
		'every row must have a target that is one of the classes'
	)
);

/** Data that somebody brought along, with all that is to be known of them. */
export type OwnData = Readonly<v.InferOutput<typeof OwnDataSchema>>;

/** Own data from a link; undefined where there are none. */
export function readOwnData(data: unknown): OwnData | undefined {
	const result = v.safeParse(OwnDataSchema, data);
	return result.success ? result.output : undefined;
}

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

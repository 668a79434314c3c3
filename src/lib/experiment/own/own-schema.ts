import * as v from 'valibot';
import { OWN_LIMITS } from './own-data';

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

import * as v from 'valibot';
import type { ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';
import { fits, type LayerShape, type Parameters } from '$lib/engine/perceptron';
import { DATASETS, kindOf } from './datasets';
import type { DataName, DataSpec, DatasetKind, NamedSpec } from './datasets/dataset';
import { exists, inOrder, type Edit } from './edit';
import { OwnDataSchema } from './own/own-data';
import { LIMITS, type Limit } from './limits';

/** What is trained, on what, and how: every cause of a run and none of its results. */
export interface Experiment {
	readonly data: DataSpec;
	/** The layers after the input; the last is the output. */
	readonly layers: readonly LayerShape[];
	readonly loss: LossName;
	/** α */
	readonly learningRate: number;
	readonly epochs: number;
	/** Samples per update: 1 is SGD, the whole set is full batch. */
	readonly batchSize: number;
	/** Seeds the initial weights, then the shuffles. */
	readonly seed: number;
	readonly shuffle: boolean;
	/** The parameters to begin with; null when they are drawn from the seed. */
	readonly init: Parameters | null;
	/** Numbers changed by hand, in the order of their steps. */
	readonly edits: readonly Edit[];
}

export const ACTIVATION_NAMES = [
	'sigmoid',
	'tanh',
	'relu',
	'leaky_relu',
	'linear',
	'softmax'
] as const satisfies readonly ActivationName[];

export const LOSS_NAMES = [
	'binary_cross_entropy',
	'mean_squared_error',
	'half_squared_error',
	'categorical_cross_entropy'
] as const satisfies readonly LossName[];

export const DATA_NAMES = Object.keys(DATASETS) as DataName[];

/** A number within a limit. */
export const within = ({ min, max, integer }: Limit) =>
	v.pipe(
		v.number(),
		v.check(
			(value) => value >= min && value <= max && (!integer || Number.isInteger(value)),
			`must be ${integer ? 'a whole number' : 'a number'} from ${min} to ${max}`
		)
	);

const finite = v.pipe(v.number(), v.finite());

const NamedSpecSchema: v.GenericSchema<unknown, NamedSpec> = v.pipe(
	v.object({
		name: v.picklist(DATA_NAMES),
		n: v.number(),
		noise: v.number(),
		seed: within(LIMITS.seed)
	}),
	v.check(({ name, n, noise }) => {
		const limits = DATASETS[name];
		return (
			(!limits.n || v.is(within({ ...limits.n, integer: true }), n)) &&
			(!limits.noise || v.is(within({ ...limits.noise, integer: false }), noise))
		);
	}, 'this data set cannot be drawn with that size or noise')
);

const DataSpecSchema = v.union([
	NamedSpecSchema,
	v.object({ name: v.literal('own'), own: OwnDataSchema, packed: v.string() })
]);

const ParametersSchema: v.GenericSchema<unknown, Parameters> = v.object({
	weights: v.array(v.array(v.array(finite))),
	biases: v.array(v.array(finite))
});

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const EditSchema: v.GenericSchema<unknown, Edit> = v.object({
	step: index,
	what: v.variant('kind', [
		v.object({ kind: v.literal('weight'), layer: index, neuron: index, input: index }),
		v.object({ kind: v.literal('bias'), layer: index, neuron: index }),
		v.object({ kind: v.literal('input'), sample: index, input: index }),
		v.object({ kind: v.literal('target'), sample: index, output: index })
	]),
	value: finite
});

export const ExperimentSchema: v.GenericSchema<unknown, Experiment> = v.pipe(
	v.object({
		data: DataSpecSchema,
		layers: v.pipe(
			v.array(v.object({ units: within(LIMITS.units), activation: v.picklist(ACTIVATION_NAMES) })),
			v.minLength(LIMITS.layers.min),
			v.maxLength(LIMITS.layers.max)
		),
		loss: v.picklist(LOSS_NAMES),
		learningRate: within(LIMITS.learningRate),
		epochs: within(LIMITS.epochs),
		batchSize: within(LIMITS.batchSize),
		seed: within(LIMITS.seed),
		shuffle: v.boolean(),
		init: v.nullable(ParametersSchema),
		edits: v.pipe(v.array(EditSchema), v.maxLength(LIMITS.edits.max))
	}),
	v.check(
		({ data, layers }) => outputsOf(kindOf(data)).includes(layers.at(-1)!.units),
		'the output layer does not fit the data'
	),
	v.check(
		({ init, data, layers }) => !init || fits(init, kindOf(data).inputs, layers),
		'the initial parameters do not fit the layers'
	),
	v.check(
		({ edits, data, layers }) =>
			edits.every(({ what }) => exists(what, kindOf(data).inputs, layers)),
		'a number changed by hand does not exist in this network'
	),
	v.check(
		({ edits }) => inOrder(edits),
		'changes by hand must stand in the order of their steps, each number once at a step'
	)
);

/** How many output neurons a network for this data may have; the first is the usual choice. */
export function outputsOf({ target, outputs }: DatasetKind): readonly number[] {
	return target === 'classes' && outputs === 2 ? [1, 2] : [outputs];
}

import * as v from 'valibot';
import { fits, type Parameters } from '$lib/engine/perceptron';
import { DATASETS, kindOf } from '$lib/experiment/datasets';
import type { NamedSpec } from '$lib/experiment/datasets/dataset';
import { exists, inOrder, type Edit } from '$lib/experiment/edit';
import {
	ACTIVATION_NAMES,
	DATA_NAMES,
	LOSS_NAMES,
	outputsOf,
	within,
	type Experiment
} from '$lib/experiment/experiment';
import { LIMITS } from '$lib/experiment/limits';
import { OwnDataSchema } from '$lib/experiment/own/own-schema';

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

/** All that must hold of an experiment, however it came to be. */
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

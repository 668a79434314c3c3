import * as v from 'valibot';
import { LEAKY_SLOPE } from '$lib/engine/activation';
import { EPSILON } from '$lib/engine/loss';
import { type LayerShape, fanInOf } from '$lib/engine/shape';
import { ACTIVATION_NAMES, LOSS_NAMES } from '$lib/experiment/experiment';
import { choice, counted } from './phrases';
import { fields, listOf, listOfEach, none, number, oneOf, some, truth, whole } from './schema';

const named = <const Names extends readonly string[]>(names: Names, what: string) =>
	oneOf(names, what, `use ${choice(names)}`);
const fromOne = whole('a whole number of 1 or more', 1);
const fixed = (value: number) =>
	v.optional(
		number('what Backstep computes with', (x) => x === value, `leave it out or write ${value}`),
		value
	);

const MODES = ['sgd', 'mini-batch', 'full-batch'] as const;
export type Mode = (typeof MODES)[number];

const LayerSchema = fields(
	{ units: fromOne, activation: named(ACTIVATION_NAMES, 'an activation') },
	'write {"units": …, "activation": …}'
);

/** The settings of a run, as a file writes them. `mode` only gives `batchSize` a name. */
const ConfigSchema = v.pipe(
	fields(
		{
			inputs: fromOne,
			layers: some(LayerSchema, 'write one {"units": …, "activation": …} for each layer'),
			loss: named(LOSS_NAMES, 'a loss'),
			learningRate: number('a finite number of 0 or more', (rate) => rate >= 0),
			epochs: fromOne,
			mode: v.optional(named(MODES, 'a mode')),
			batchSize: fromOne,
			shuffle: truth('write true for a new order in every epoch, else false'),
			init: named(['uniform', 'explicit'], 'a way to begin'),
			seed: v.nullish(
				whole('a seed', 0, 2 ** 32 - 1, 'use a whole number from 0 to 4294967295'),
				null
			),
			eps: fixed(EPSILON),
			leakySlope: fixed(LEAKY_SLOPE)
		},
		'write the settings of the run'
	),
	v.forward(
		v.check(
			({ seed, init, shuffle }) => seed !== null || (init === 'explicit' && !shuffle),
			'missing, but something is drawn; use a whole number from 0 to 4294967295.'
		),
		['seed']
	)
);

export type Config = v.InferOutput<typeof ConfigSchema>;

/** What can be read without knowing the rest. */
export const HeadSchema = fields(
	{
		edits: none('changes by hand are not part of such a file; leave edits out.'),
		config: ConfigSchema,
		record: v.optional(named(['full', 'checkpoints'], 'a way to record'), 'full')
	},
	'write {"config": …, "data": …}'
);

const finite = number('a finite number');
const row = (length: number, because: string) =>
	listOf(finite, { length, unit: 'number', because });

/** Samples that fit a network. */
export function dataSchema({ inputs, layers }: Config) {
	const outputs = layers.at(-1)!.units;
	const x = row(inputs, `config.inputs is ${inputs}`);
	const y = row(outputs, `the output layer has ${counted(outputs, 'neuron')}`);
	const data = v.pipe(
		fields(
			{
				x: some(x, 'write one row of inputs for each sample'),
				y: some(y, 'write one row of targets for each sample')
			},
			'write {"x": …, "y": …}'
		),
		v.forward(
			v.check(
				({ x, y }) => x.length === y.length,
				({ input: { x, y } }) =>
					`${counted(y.length, 'row')} where data.x has ${x.length}; write one row for each sample.`
			),
			['y']
		)
	);
	return fields({ data }, 'write {"config": …, "data": …}');
}

/** Parameters that fit a network: weights[layer][neuron][input], biases[layer][neuron]. */
export function initSchema({ inputs, layers }: Config) {
	const matrix = ({ units }: LayerShape, l: number) => {
		const fanIn = fanInOf(inputs, layers, l);
		const neuron = `a neuron of layer ${l + 1} has ${counted(fanIn, 'input')}`;
		return listOf(row(fanIn, neuron), { length: units, unit: 'row', because: has(units, l) });
	};
	const vector = ({ units }: LayerShape, l: number) => row(units, has(units, l));
	const has = (units: number, l: number) => `layer ${l + 1} has ${counted(units, 'neuron')}`;

	const perLayer = { unit: 'list', because: `config.layers has ${layers.length}` };
	const init = fields(
		{
			weights: listOfEach(layers.map(matrix), perLayer),
			biases: listOfEach(layers.map(vector), perLayer)
		},
		'write {"weights": …, "biases": …}, or "init": "uniform" in config'
	);
	return fields({ init }, 'write {"config": …, "data": …, "init": …}');
}

import * as v from 'valibot';
import type { ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';
import type { Parameters } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { DATASETS } from './datasets';
import type { DataName, DataSpec, DatasetKind } from './datasets/dataset';
import type { Edit } from './edit';
import type { Limit } from './limits';

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

/** How many output neurons a network for this data may have; the first is the usual choice. */
export function outputsOf({ target, outputs }: DatasetKind): readonly number[] {
	return target === 'classes' && outputs === 2 ? [1, 2] : [outputs];
}

import type { ActivationName } from '$lib/engine/activation';
import { kindOf } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { writeInit } from '$lib/experiment/address-fields';
import { outputsOf, type Experiment } from '$lib/experiment/experiment';
import { withChanged } from './layers';
import type { Wish } from '$lib/timeline/wish';

/** Something worth knowing about an experiment's settings as they are; it is trained all the same. */
export type Advice =
	| { readonly id: 'softmaxAlone' | 'hiddenSoftmax' | 'hiddenLinear'; readonly layer: number }
	/** The outputs cannot reach the targets. */
	| {
			readonly id: 'outputRange';
			readonly layer: number;
			readonly activation: ActivationName;
			readonly reach: Range;
			readonly targets: Range;
	  }
	| { readonly id: 'lossTargets'; readonly targets: Range }
	| { readonly id: 'cceAlone' | 'cceSigmoid' }
	/** The outputs go where a cross-entropy has no logarithm. */
	| { readonly id: 'clipped'; readonly activation: ActivationName }
	| { readonly id: 'rateZero' | 'zeros' | 'orderIdle' };

/** Whether it is about loss and output together. */
export const isBetween = ({ id }: Advice): boolean =>
	id === 'cceAlone' || id === 'cceSigmoid' || id === 'clipped';

interface Range {
	readonly min: number;
	readonly max: number;
}

/** What each activation function can give. */
const REACH: Readonly<Record<ActivationName, Range>> = {
	sigmoid: { min: 0, max: 1 },
	softmax: { min: 0, max: 1 },
	tanh: { min: -1, max: 1 },
	relu: { min: 0, max: Infinity },
	leaky_relu: { min: -Infinity, max: Infinity },
	linear: { min: -Infinity, max: Infinity }
};

const reaches = (reach: Range, { min, max }: Range): boolean =>
	min >= reach.min && max <= reach.max;

/** All there is to say about an experiment on these data. */
export function adviceOn(experiment: Experiment, { inputs, target }: Dataset): Advice[] {
	const { layers, loss, init, edits } = experiment;
	const last = layers.length - 1;
	const { units, activation } = layers[last]!;
	const alone = activation === 'softmax' && units === 1;
	const byHand = edits.filter(({ what }) => what.kind === 'target').map(({ value }) => value);
	const targets = rangeOf([
		...(target.kind === 'values' ? target.values.flat() : [0, 1]),
		...byHand
	]);
	const crossEntropy = loss === 'binary_cross_entropy' || loss === 'categorical_cross_entropy';
	const possible = crossEntropy && reaches({ min: 0, max: 1 }, targets);
	const advice: Advice[] = [];

	for (const [layer, hidden] of layers.slice(0, last).entries()) {
		if (hidden.activation === 'softmax') advice.push({ id: 'hiddenSoftmax', layer });
		if (hidden.activation === 'linear') advice.push({ id: 'hiddenLinear', layer });
	}
	if (alone) advice.push({ id: 'softmaxAlone', layer: last });
	else if (!reaches(REACH[activation], targets))
		advice.push({ id: 'outputRange', layer: last, activation, reach: REACH[activation], targets });

	if (crossEntropy && !possible) advice.push({ id: 'lossTargets', targets });
	if (possible && !reaches({ min: 0, max: 1 }, REACH[activation]))
		advice.push({ id: 'clipped', activation });
	if (loss === 'categorical_cross_entropy' && possible) {
		if (units === 1 && !alone) advice.push({ id: 'cceAlone' });
		if (units > 1 && activation === 'sigmoid') advice.push({ id: 'cceSigmoid' });
	}

	if (experiment.learningRate === 0) advice.push({ id: 'rateZero' });
	const n = inputs.length;
	if (experiment.shuffle && n > 1 && experiment.batchSize >= n) advice.push({ id: 'orderIdle' });
	if (init && layers.length > 1 && writeInit(init) === 'zeros') advice.push({ id: 'zeros' });
	return advice;
}

/** The settings that an advice comes down to; null where there are several. */
export function remedyFor(advice: Advice, { data, layers }: Experiment): Wish | null {
	const last = layers.length - 1;
	const { units } = layers[last]!;
	switch (advice.id) {
		case 'softmaxAlone':
			return outputsOf(kindOf(data)).includes(2)
				? { layers: withChanged(layers, last, { units: 2 }) }
				: { layers: withChanged(layers, last, { activation: 'linear' }) };
		case 'outputRange':
			return { layers: withChanged(layers, last, { activation: 'linear' }) };
		case 'hiddenSoftmax':
		case 'hiddenLinear':
			return { layers: withChanged(layers, advice.layer, { activation: 'tanh' }) };
		case 'lossTargets':
			return { loss: 'mean_squared_error' };
		case 'cceAlone':
			return { loss: 'binary_cross_entropy' };
		case 'cceSigmoid':
			return { layers: withChanged(layers, last, { activation: 'softmax' }) };
		case 'clipped':
			return {
				layers: withChanged(layers, last, { activation: units === 1 ? 'sigmoid' : 'softmax' })
			};
		case 'zeros':
			return { init: null };
		case 'rateZero':
		case 'orderIdle':
			return null;
		default:
			return advice satisfies never;
	}
}

const rangeOf = (values: readonly number[]): Range => ({
	min: values.reduce((least, value) => Math.min(least, value), Infinity),
	max: values.reduce((most, value) => Math.max(most, value), -Infinity)
});

import type { ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';

/**
 * Whether an output's activation and a loss are made for each other, so that their slopes cancel and
 * dz = o − t: for softmax where the target's numbers add up to 1, for both where no output is clipped.
 */
export const isMatched = (activation: ActivationName, loss: LossName): boolean =>
	(activation === 'sigmoid' && loss === 'binary_cross_entropy') ||
	(activation === 'softmax' && loss === 'categorical_cross_entropy');

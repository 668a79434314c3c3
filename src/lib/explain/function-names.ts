import type { ActivationName } from '$lib/engine/activation';

/** How the activation functions are called in formulas and sentences. */
export const FUNCTION_NAMES: Readonly<Record<ActivationName, string>> = {
	sigmoid: 'sigmoid',
	tanh: 'tanh',
	relu: 'ReLU',
	leaky_relu: 'leaky ReLU',
	linear: 'linear',
	softmax: 'softmax'
};

import { LEAKY_SLOPE, type ActivationName } from '$lib/engine/activation';
import { EPSILON, type LossName } from '$lib/engine/loss';
import { def } from './python';

interface ActivationSource {
	readonly name: string;
	/** Name of the derivative; null for softmax, whose outputs all depend on every z. */
	readonly slope: string | null;
	/** The definitions, where NumPy has none. */
	readonly source: readonly string[];
}

export const NUMPY_ACTIVATIONS: Readonly<Record<ActivationName, ActivationSource>> = {
	sigmoid: {
		name: 'sigmoid',
		slope: 'sigmoid_slope',
		source: [
			def('sigmoid(z)', 'return 1 / (1 + np.exp(-z))'),
			def('sigmoid_slope(z)', 'return sigmoid(z) * (1 - sigmoid(z))')
		]
	},
	tanh: {
		name: 'np.tanh',
		slope: 'tanh_slope',
		source: [def('tanh_slope(z)', 'return 1 - np.tanh(z) ** 2')]
	},
	relu: {
		name: 'relu',
		slope: 'relu_slope',
		source: [
			def('relu(z)', 'return np.maximum(0, z)'),
			def('relu_slope(z)', 'return np.where(z > 0, 1, 0)')
		]
	},
	leaky_relu: {
		name: 'leaky_relu',
		slope: 'leaky_relu_slope',
		source: [
			def('leaky_relu(z)', `return np.where(z > 0, z, ${LEAKY_SLOPE} * z)`),
			def('leaky_relu_slope(z)', `return np.where(z > 0, 1, ${LEAKY_SLOPE})`)
		]
	},
	linear: {
		name: 'linear',
		slope: 'linear_slope',
		source: [def('linear(z)', 'return z'), def('linear_slope(z)', 'return np.ones_like(z)')]
	},
	softmax: {
		name: 'softmax',
		slope: null,
		source: [
			def(
				'softmax(z)',
				'e = np.exp(z - np.max(z))  # Without the maximum, exp could overflow.',
				'return e / np.sum(e)'
			)
		]
	}
};

/** Keeps ln away from 0 and 1. */
export const NUMPY_CLIP: readonly string[] = [
	def(
		'clip(output)',
		`return np.clip(output, ${EPSILON}, 1 - ${EPSILON})  # The logarithm of 0 is -inf.`
	)
];

export const NUMPY_LOSSES: Readonly<Record<LossName, readonly string[]>> = {
	binary_cross_entropy: [
		def(
			'loss(output, target)',
			'"""Binary cross-entropy."""',
			'o = clip(output)',
			'return -np.sum(target * np.log(o) + (1 - target) * np.log(1 - o))'
		),
		def(
			'loss_grad(output, target)',
			'o = clip(output)',
			'return -(target / o - (1 - target) / (1 - o))'
		)
	],
	mean_squared_error: [
		def(
			'loss(output, target)',
			'"""Mean squared error over the outputs."""',
			'return np.mean((output - target) ** 2)'
		),
		def('loss_grad(output, target)', 'return 2 * (output - target) / len(output)')
	],
	half_squared_error: [
		def(
			'loss(output, target)',
			'"""Half the squared error, summed over the outputs."""',
			'return np.sum((target - output) ** 2) / 2'
		),
		def('loss_grad(output, target)', 'return output - target')
	],
	categorical_cross_entropy: [
		def(
			'loss(output, target)',
			'"""Categorical cross-entropy."""',
			'return -np.sum(target * np.log(clip(output)))'
		),
		def('loss_grad(output, target)', 'return -target / clip(output)')
	]
};

/**
 * The activation functions, each beside its derivative.
 *
 * z is a neuron's pre-activation, a = g(z) its activation. In the backward pass
 * a layer turns da = ∂L/∂a into dz = ∂L/∂z.
 */

export type ActivationName = 'sigmoid' | 'tanh' | 'relu' | 'leaky_relu' | 'linear' | 'softmax';

export interface Activation {
	readonly name: ActivationName;
	/** g′(z) of one neuron; null for softmax, whose outputs all depend on every z. */
	readonly slope: ((z: number, a: number) => number) | null;
	/** Writes a = g(z), all of one layer. */
	readonly apply: (z: Float64Array, a: Float64Array) => void;
	/**
	 * Writes dz from da: da · g′(z) per neuron, or the whole Jacobian for softmax. The slope always
	 * multiplies da, so that ∞ · 0 stays visible as NaN.
	 */
	readonly chain: (da: Float64Array, z: Float64Array, a: Float64Array, dz: Float64Array) => void;
}

// Every function has loops of its own, because one loop for all would call a function for every neuron.

/** 1 / (1 + e^−z); slope a(1 − a). */
const sigmoid: Activation = {
	name: 'sigmoid',
	slope: (_z, a) => a * (1 - a),
	apply(z, a) {
		for (let j = 0; j < z.length; j++) a[j] = 1 / (1 + Math.exp(-z[j]!));
	},
	chain(da, _z, a, dz) {
		for (let j = 0; j < a.length; j++) dz[j] = da[j]! * (a[j]! * (1 - a[j]!));
	}
};

/** tanh(z); slope 1 − a². */
const tanh: Activation = {
	name: 'tanh',
	slope: (_z, a) => 1 - a * a,
	apply(z, a) {
		for (let j = 0; j < z.length; j++) a[j] = Math.tanh(z[j]!);
	},
	chain(da, _z, a, dz) {
		for (let j = 0; j < a.length; j++) dz[j] = da[j]! * (1 - a[j]! * a[j]!);
	}
};

/** max(0, z), which keeps NaN; slope 1 right of zero, else 0. */
const relu: Activation = {
	name: 'relu',
	slope: (z) => (z > 0 ? 1 : 0),
	apply(z, a) {
		for (let j = 0; j < z.length; j++) a[j] = Math.max(0, z[j]!);
	},
	chain(da, z, _a, dz) {
		for (let j = 0; j < z.length; j++) dz[j] = da[j]! * (z[j]! > 0 ? 1 : 0);
	}
};

/** Slope of leaky ReLU at and left of zero. */
export const LEAKY_SLOPE = 0.01;

/** z right of zero, else 0.01 z; slope 1 or 0.01. */
const leakyRelu: Activation = {
	name: 'leaky_relu',
	slope: (z) => (z > 0 ? 1 : LEAKY_SLOPE),
	apply(z, a) {
		for (let j = 0; j < z.length; j++) a[j] = z[j]! > 0 ? z[j]! : LEAKY_SLOPE * z[j]!;
	},
	chain(da, z, _a, dz) {
		for (let j = 0; j < z.length; j++) dz[j] = da[j]! * (z[j]! > 0 ? 1 : LEAKY_SLOPE);
	}
};

/** z itself; slope 1. */
const linear: Activation = {
	name: 'linear',
	slope: () => 1,
	apply(z, a) {
		a.set(z);
	},
	chain(da, _z, _a, dz) {
		dz.set(da);
	}
};

/** e^(zᵢ − max z) / Σ e^(zⱼ − max z); dzᵢ = aᵢ (daᵢ − Σⱼ daⱼ aⱼ). */
const softmax: Activation = {
	name: 'softmax',
	slope: null,
	apply(z, a) {
		let max = -Infinity;
		for (const value of z) max = Math.max(max, value);
		let sum = 0;
		for (let j = 0; j < z.length; j++) sum += a[j] = Math.exp(z[j]! - max);
		for (let j = 0; j < z.length; j++) a[j]! /= sum;
	},
	chain(da, _z, a, dz) {
		let dot = 0;
		for (let j = 0; j < a.length; j++) dot += da[j]! * a[j]!;
		for (let j = 0; j < a.length; j++) dz[j] = a[j]! * (da[j]! - dot);
	}
};

export const ACTIVATIONS: Readonly<Record<ActivationName, Activation>> = {
	sigmoid,
	tanh,
	relu,
	leaky_relu: leakyRelu,
	linear,
	softmax
};

/**
 * The loss functions, each beside its derivative. o is the network's output, t the target,
 * both one number per output neuron.
 */

export type LossName =
	| 'binary_cross_entropy'
	| 'mean_squared_error'
	| 'half_squared_error'
	| 'categorical_cross_entropy';

export interface Loss {
	readonly name: LossName;
	/** Whether it takes the logarithm of an output, which it therefore clips. */
	readonly clips: boolean;
	/** L, one number for one sample. */
	readonly value: (o: Float64Array, t: Float64Array) => number;
	/** Writes da = ∂L/∂o. */
	readonly gradient: (o: Float64Array, t: Float64Array, da: Float64Array) => void;
}

/** Keeps ln away from 0 and 1 in both cross-entropies. */
export const EPSILON = 1e-12;

/** o within [ε, 1 − ε]; NaN stays NaN. The gradient is taken at the clipped value ("straight through"). */
export const clip = (o: number): number => Math.min(Math.max(o, EPSILON), 1 - EPSILON);

/** −Σ (t ln o + (1 − t) ln(1 − o)); da = −(t/o − (1 − t)/(1 − o)). */
const binaryCrossEntropy: Loss = {
	name: 'binary_cross_entropy',
	clips: true,
	value(o, t) {
		let sum = 0;
		for (let j = 0; j < o.length; j++) {
			const c = clip(o[j]!);
			sum += -(t[j]! * Math.log(c) + (1 - t[j]!) * Math.log(1 - c));
		}
		return sum;
	},
	gradient(o, t, da) {
		for (let j = 0; j < o.length; j++) {
			const c = clip(o[j]!);
			da[j] = -(t[j]! / c - (1 - t[j]!) / (1 - c));
		}
	}
};

/** Σ (o − t)² / n over the n outputs; da = 2(o − t)/n. */
const meanSquaredError: Loss = {
	name: 'mean_squared_error',
	clips: false,
	value(o, t) {
		let sum = 0;
		for (let j = 0; j < o.length; j++) sum += (o[j]! - t[j]!) ** 2;
		return sum / o.length;
	},
	gradient(o, t, da) {
		for (let j = 0; j < o.length; j++) da[j] = (2 * (o[j]! - t[j]!)) / o.length;
	}
};

/** Σ ½ (t − o)²; da = o − t. */
const halfSquaredError: Loss = {
	name: 'half_squared_error',
	clips: false,
	value(o, t) {
		let sum = 0;
		for (let j = 0; j < o.length; j++) sum += 0.5 * (t[j]! - o[j]!) ** 2;
		return sum;
	},
	gradient(o, t, da) {
		for (let j = 0; j < o.length; j++) da[j] = o[j]! - t[j]!;
	}
};

/** −Σ t ln o; da = −t/o. */
const categoricalCrossEntropy: Loss = {
	name: 'categorical_cross_entropy',
	clips: true,
	value(o, t) {
		let sum = 0;
		for (let j = 0; j < o.length; j++) sum += t[j]! * Math.log(clip(o[j]!));
		return -sum;
	},
	gradient(o, t, da) {
		for (let j = 0; j < o.length; j++) da[j] = -t[j]! / clip(o[j]!);
	}
};

export const LOSSES: Readonly<Record<LossName, Loss>> = {
	binary_cross_entropy: binaryCrossEntropy,
	mean_squared_error: meanSquaredError,
	half_squared_error: halfSquaredError,
	categorical_cross_entropy: categoricalCrossEntropy
};

import type { Contestant } from './contestant';
import { LEARNING_RATE, type Task } from './task';

/**
 * What one writes by hand for speed, with nothing to look at: flat Float64Arrays and plain loops over
 * them. The gradient of the network's input, which nobody needs here, is left out.
 * Everything else is measured against this.
 */
export const flatLoop: Contestant = {
	name: 'plain flat loop',
	begin({ inputs, layers, parameters, samples }) {
		const sizes = [inputs, ...layers.map(({ units }) => units)];
		const network: FlatNetwork = {
			weights: parameters.map(({ weights }) => weights.slice()),
			biases: parameters.map(({ biases }) => biases.slice()),
			tanh: layers.map(({ activation }) => activation === 'tanh'),
			activations: sizes.map((size) => new Float64Array(size)),
			deltas: sizes.map((size) => new Float64Array(size))
		};
		let lossSum = 0;
		return {
			train(epochs) {
				for (let epoch = 0; epoch < epochs; epoch++) lossSum = trainEpoch(network, samples);
			},
			outcome: () => ({
				parameters: network.weights.flatMap((w, l) => [...w, ...network.biases[l]!]),
				lossSum
			})
		};
	}
};

interface FlatNetwork {
	readonly weights: readonly Float64Array[];
	readonly biases: readonly Float64Array[];
	/** Hidden layers only: tanh, or ReLU. */
	readonly tanh: readonly boolean[];
	/** activations[0] is the sample. */
	readonly activations: Float64Array[];
	readonly deltas: readonly Float64Array[];
}

/** Returns the sum of the losses. */
function trainEpoch(network: FlatNetwork, { inputs, targets }: Task['samples']): number {
	let lossSum = 0;
	for (let i = 0; i < inputs.length; i++) {
		network.activations[0] = inputs[i]!;
		forward(network);
		lossSum += lossAndDelta(network, targets[i]!);
		backward(network);
	}
	return lossSum;
}

function forward({ weights, biases, tanh, activations }: FlatNetwork): void {
	for (let l = 0; l < weights.length; l++) {
		const w = weights[l]!;
		const b = biases[l]!;
		const x = activations[l]!;
		const a = activations[l + 1]!;
		for (let j = 0; j < a.length; j++) {
			const row = j * x.length;
			let sum = 0;
			for (let k = 0; k < x.length; k++) sum += w[row + k]! * x[k]!;
			sum += b[j]!;
			if (l === weights.length - 1) a[j] = 1 / (1 + Math.exp(-sum));
			else if (tanh[l]) a[j] = Math.tanh(sum);
			else a[j] = sum > 0 ? sum : 0;
		}
	}
}

function lossAndDelta({ activations, deltas }: FlatNetwork, target: Float64Array): number {
	const output = activations.at(-1)!;
	const delta = deltas.at(-1)!;
	let loss = 0;
	for (let j = 0; j < output.length; j++) {
		const o = Math.min(Math.max(output[j]!, 1e-12), 1 - 1e-12);
		const t = target[j]!;
		loss -= t * Math.log(o) + (1 - t) * Math.log(1 - o);
		delta[j] = -(t / o - (1 - t) / (1 - o));
	}
	return loss;
}

function backward({ weights, biases, tanh, activations, deltas }: FlatNetwork): void {
	for (let l = weights.length - 1; l >= 0; l--) {
		const w = weights[l]!;
		const b = biases[l]!;
		const x = activations[l]!;
		const a = activations[l + 1]!;
		const delta = deltas[l + 1]!;
		for (let j = 0; j < a.length; j++) {
			const o = a[j]!;
			if (l === weights.length - 1) delta[j]! *= o * (1 - o);
			else if (tanh[l]) delta[j]! *= 1 - o * o;
			else if (o <= 0) delta[j] = 0;
		}
		if (l > 0) {
			const below = deltas[l]!;
			below.fill(0);
			for (let j = 0; j < a.length; j++) {
				const row = j * x.length;
				const d = delta[j]!;
				for (let k = 0; k < x.length; k++) below[k]! += w[row + k]! * d;
			}
		}
		for (let j = 0; j < a.length; j++) {
			const row = j * x.length;
			const d = delta[j]!;
			for (let k = 0; k < x.length; k++) w[row + k]! -= LEARNING_RATE * (d * x[k]!);
			b[j]! -= LEARNING_RATE * d;
		}
	}
}

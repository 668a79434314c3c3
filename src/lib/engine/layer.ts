import type { Activation } from './activation';
import { descend, weigh, weighBack } from './matrix';
import type { RandomState } from './random';

/**
 * One fully connected layer, as in the course: it remembers what went in and what came out
 * of its last forward pass, so that `backward` can tell how the loss depends on it.
 *
 * All arrays are flat and overwritten in place by every sample; whoever wants to keep a value copies it.
 * dW = dz xᵀ is never stored: `update` and `accumulate` multiply the two factors where they need them.
 */
export class Layer {
	/** W, row by row: weights[j · inputs + k] joins input k to neuron j. */
	readonly weights: Float64Array;
	/** b, one per neuron. */
	readonly biases: Float64Array;

	/** Input of the last forward pass: the array itself, not a copy. */
	x: Float64Array;
	/** Pre-activation z = W·x + b. */
	readonly z: Float64Array;
	/** Activation a = g(z). */
	readonly a: Float64Array;
	/** ∂L/∂a as it arrives in the backward pass: the dx of the layer above, or for the output layer its own array. */
	da: Float64Array;
	/** ∂L/∂z, which is also db. */
	readonly dz: Float64Array;
	/** ∂L/∂x, the blame for the layer below. */
	readonly dx: Float64Array;

	/** Sums of dW and db over the batch so far; not used when every sample updates. */
	readonly sumW: Float64Array;
	readonly sumB: Float64Array;

	constructor(
		readonly inputs: number,
		readonly units: number,
		readonly activation: Activation
	) {
		this.weights = new Float64Array(units * inputs);
		this.biases = new Float64Array(units);
		this.x = new Float64Array(inputs);
		this.z = new Float64Array(units);
		this.a = new Float64Array(units);
		this.da = new Float64Array(units);
		this.dz = new Float64Array(units);
		this.dx = new Float64Array(inputs);
		this.sumW = new Float64Array(units * inputs);
		this.sumB = new Float64Array(units);
	}

	/** `uniform(-1, 1)`: all inputs of neuron 0, then of neuron 1, …, then the biases. */
	draw(random: RandomState): void {
		for (let i = 0; i < this.weights.length; i++) this.weights[i] = random.uniform(-1, 1);
		for (let j = 0; j < this.units; j++) this.biases[j] = random.uniform(-1, 1);
	}

	/** a = g(W·x + b), summed left to right with the bias last. Returns this layer's own array. */
	forward(x: Float64Array): Float64Array {
		this.x = x;
		weigh(this.weights, this.biases, x, this.z);
		this.activation.apply(this.z, this.a);
		return this.a;
	}

	/** dz = da · g′(z), then ∂L/∂x = Wᵀ·dz with the weights before the update. Returns this layer's own array. */
	backward(da: Float64Array): Float64Array {
		this.da = da;
		this.activation.chain(da, this.z, this.a, this.dz);
		weighBack(this.weights, this.dz, this.dx);
		return this.dx;
	}

	/** One step downhill on this sample: W −= α · dz xᵀ, b −= α · dz. */
	update(learningRate: number): void {
		descend(this.weights, this.biases, learningRate, this.dz, this.x);
	}

	/** Forgets the gradients of the batch before. */
	clearSums(): void {
		this.sumW.fill(0);
		this.sumB.fill(0);
	}

	/** Adds this sample's dW = dz xᵀ and db = dz to the batch's sums. */
	accumulate(): void {
		const { sumW, sumB, inputs, units, x, dz } = this;
		for (let j = 0, row = 0; j < units; j++, row += inputs) {
			const blame = dz[j]!;
			for (let k = 0; k < inputs; k++) sumW[row + k]! += blame * x[k]!;
			sumB[j]! += blame;
		}
	}

	/** One step downhill on the mean gradient of `count` samples: W −= α · (sum / count). */
	updateByMean(learningRate: number, count: number): void {
		const { weights, biases, sumW, sumB } = this;
		for (let i = 0; i < weights.length; i++) weights[i]! -= learningRate * (sumW[i]! / count);
		for (let j = 0; j < biases.length; j++) biases[j]! -= learningRate * (sumB[j]! / count);
	}
}

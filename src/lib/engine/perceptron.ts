import { ACTIVATIONS, type ActivationName } from './activation';
import { Layer } from './layer';
import type { RandomState } from './random';

/** What a layer looks like before it has any weights. */
export interface LayerShape {
	readonly units: number;
	readonly activation: ActivationName;
}

/** All parameters of a network: weights[layer][neuron][input], biases[layer][neuron]. */
export interface Parameters {
	readonly weights: readonly (readonly (readonly number[])[])[];
	readonly biases: readonly (readonly number[])[];
}

/** A multilayer perceptron: layers in a row, each fully connected to the one before. */
export class Perceptron {
	readonly layers: readonly Layer[];

	/** All weights zero until `draw` or `set`. */
	constructor(inputs: number, shapes: readonly LayerShape[]) {
		this.layers = shapes.map(
			({ units, activation }, l) =>
				new Layer(shapes[l - 1]?.units ?? inputs, units, ACTIVATIONS[activation])
		);
	}

	/** Draws every parameter from `uniform(-1, 1)`, layer by layer. */
	draw(random: RandomState): this {
		for (const layer of this.layers) layer.draw(random);
		return this;
	}

	/** Takes over given parameters, whose shape must be this network's. */
	set({ weights, biases }: Parameters): this {
		this.layers.forEach((layer, l) => {
			layer.weights.set(weights[l]!.flat());
			layer.biases.set(biases[l]!);
		});
		return this;
	}

	/** The output for one sample. Returns the last layer's own array, overwritten by the next call. */
	predict(x: Float64Array): Float64Array {
		let a = x;
		for (const layer of this.layers) a = layer.forward(a);
		return a;
	}
}

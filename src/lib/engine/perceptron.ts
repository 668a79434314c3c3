import { ACTIVATIONS } from './activation';
import { Layer } from './layer';
import type { RandomState } from './random';
import { fanInOf, shapeName, type LayerShape } from './shape';

/** All parameters of a network: weights[layer][neuron][input], biases[layer][neuron]. */
export interface Parameters {
	readonly weights: readonly (readonly (readonly number[])[])[];
	readonly biases: readonly (readonly number[])[];
}

/** The parameters of one layer as the layer keeps them, row by row. */
export interface FlatParameters {
	readonly weights: Float64Array;
	readonly biases: Float64Array;
}

/** A multilayer perceptron: layers in a row, each fully connected to the one before. */
export class Perceptron {
	readonly layers: readonly Layer[];

	/** All weights zero until `draw` or `set`. */
	constructor(inputs: number, shapes: readonly LayerShape[]) {
		this.layers = shapes.map(
			({ units, activation }, l) =>
				new Layer(fanInOf(inputs, shapes, l), units, ACTIVATIONS[activation])
		);
	}

	/** Draws every parameter from `uniform(-1, 1)`, layer by layer. */
	draw(random: RandomState): this {
		for (const layer of this.layers) layer.draw(random);
		return this;
	}

	/**
	 * Takes over given parameters.
	 * @throws RangeError when their shape is not this network's
	 */
	set(parameters: Parameters): this {
		const { layers } = this;
		const { inputs } = layers[0]!;
		if (!fits(parameters, inputs, layers)) {
			const shape = shapeName(inputs, layers);
			throw new RangeError(`The weights and biases must be those of a ${shape} network.`);
		}
		layers.forEach((layer, l) => {
			layer.weights.set(parameters.weights[l]!.flat());
			layer.biases.set(parameters.biases[l]!);
		});
		return this;
	}

	/** Copies of all parameters, layer by layer. */
	copyParameters(): FlatParameters[] {
		return this.layers.map(({ weights, biases }) => ({
			weights: weights.slice(),
			biases: biases.slice()
		}));
	}

	/** Takes over what `copyParameters` gave, of this network or one of the same shape. */
	restore(parameters: readonly FlatParameters[]): this {
		this.layers.forEach(({ weights, biases }, l) => {
			weights.set(parameters[l]!.weights);
			biases.set(parameters[l]!.biases);
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

/** Whether every weight and bias has its place in a network of these layers. */
export function fits(
	{ weights, biases }: Parameters,
	inputs: number,
	layers: readonly Pick<LayerShape, 'units'>[]
): boolean {
	return (
		weights.length === layers.length &&
		biases.length === layers.length &&
		layers.every(({ units }, l) => {
			const fanIn = fanInOf(inputs, layers, l);
			return (
				biases[l]!.length === units &&
				weights[l]!.length === units &&
				weights[l]!.every((row) => row.length === fanIn)
			);
		})
	);
}

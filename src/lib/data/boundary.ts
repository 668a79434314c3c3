import type { Perceptron } from '$lib/engine/perceptron';
import type { Domain } from './frame';

/** Which two inputs a plane is spanned by, and the values of all inputs, which the others keep. */
export interface Slice {
	readonly axes: readonly [x: number, y: number];
	readonly at: ArrayLike<number>;
}

/** The plane of a network with two inputs. */
const PLANE: Slice = { axes: [0, 1], at: [0, 0] };

/** What the network says of every cell of a square grid over a plane of two inputs. */
export interface Boundary {
	/** Cells along each side. */
	readonly side: number;
	/** Numbers per cell, one for each output neuron. */
	readonly outputs: number;
	/** Row by row, from the greatest x₂ down; the outputs of a cell lie together. */
	readonly values: Float64Array;
}

/** Weights times cells that a boundary may cost: about a millisecond. */
const BUDGET = 400_000;

/** Cells along a side: few in a moving picture, and fewer the larger the network. */
export function fineness({ layers }: Perceptron, moving: boolean): number {
	if (moving) return 24;
	const weights = layers.reduce((sum, layer) => sum + layer.weights.length, 0);
	return Math.min(Math.max(Math.floor(Math.sqrt(BUDGET / weights)), 24), 64);
}

/** Asks the network about the middle of every cell. */
export function boundaryOf(
	network: Perceptron,
	[left, right]: Domain,
	[bottom, top]: Domain,
	side: number,
	{ axes, at: fixed }: Slice = PLANE
): Boundary {
	const outputs = network.layers.at(-1)!.units;
	const values = new Float64Array(side * side * outputs);
	const x = Float64Array.from(fixed);
	let at = 0;
	for (let row = 0; row < side; row++) {
		x[axes[1]] = top - ((row + 0.5) / side) * (top - bottom);
		for (let column = 0; column < side; column++) {
			x[axes[0]] = left + ((column + 0.5) / side) * (right - left);
			values.set(network.predict(x), at);
			at += outputs;
		}
	}
	return { side, outputs, values };
}

/** The first output of a network at `count` places of one input, from end to end; the others stay as given. */
export function curveOf(
	network: Perceptron,
	[left, right]: Domain,
	count: number,
	axis = 0,
	fixed: ArrayLike<number> = [0]
): [x: number, y: number][] {
	const input = Float64Array.from(fixed);
	return Array.from({ length: count }, (_, i) => {
		const x = left + (i / (count - 1)) * (right - left);
		input[axis] = x;
		return [x, network.predict(input)[0]!];
	});
}

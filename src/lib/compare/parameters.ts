import type { LayerShape, Parameters, Perceptron } from '$lib/engine/perceptron';
import type { ParameterPlace } from '$lib/experiment/comparison';

/** Every weight and bias of a network, layer by layer: the weights of its neurons, then its biases. */
export function placesOf(inputs: number, layers: readonly LayerShape[]): ParameterPlace[] {
	return layers.flatMap(({ units }, layer) => {
		const fanIn = layers[layer - 1]?.units ?? inputs;
		const neurons = Array.from({ length: units }, (_, neuron) => neuron);
		return [
			...neurons.flatMap((neuron) =>
				Array.from({ length: fanIn }, (_, input): ParameterPlace => ({
					kind: 'weight',
					layer,
					neuron,
					input
				}))
			),
			...neurons.map((neuron): ParameterPlace => ({ kind: 'bias', layer, neuron }))
		];
	});
}

export const valueAt = ({ weights, biases }: Parameters, place: ParameterPlace): number =>
	place.kind === 'weight'
		? weights[place.layer]![place.neuron]![place.input]!
		: biases[place.layer]![place.neuron]!;

/** Writes one number into a network. */
export function setAt({ layers }: Perceptron, place: ParameterPlace, value: number): void {
	const layer = layers[place.layer]!;
	if (place.kind === 'weight') layer.weights[place.neuron * layer.inputs + place.input] = value;
	else layer.biases[place.neuron] = value;
}

/** The two parameters that lie furthest from where they began; the first two where none has moved. */
export function mostMoved(
	places: readonly ParameterPlace[],
	start: Parameters,
	end: Parameters
): readonly [ParameterPlace, ParameterPlace] {
	const moved = (place: ParameterPlace): number =>
		Math.abs(valueAt(end, place) - valueAt(start, place));
	const [one, other] = places.toSorted((a, b) => moved(b) - moved(a) || 0);
	return [one!, other!];
}

/** A layer before the last whose neurons all have the same weights and bias, though there are several. */
export interface EqualLayer {
	/** Counted from 0. */
	readonly layer: number;
	readonly units: number;
}

/** The layers in which no neuron differs from another. */
export const equalLayers = ({ weights, biases }: Parameters): readonly EqualLayer[] =>
	weights.slice(0, -1).flatMap((rows, layer) => {
		const [first] = rows;
		const same =
			rows.length > 1 &&
			rows.every((row) => row.every((weight, k) => weight === first![k])) &&
			biases[layer]!.every((bias) => bias === biases[layer]![0]);
		return same ? [{ layer, units: rows.length }] : [];
	});

import type { Parameters } from '$lib/engine/perceptron';
import { type LayerShape, fanInOf } from '$lib/engine/shape';
import type { ParameterPlace } from '$lib/experiment/edit';
import { parameterAt } from '$lib/timeline/change';

/** Every weight and bias of a network, layer by layer: the weights of its neurons, then its biases. */
export function placesOf(inputs: number, layers: readonly LayerShape[]): ParameterPlace[] {
	return layers.flatMap(({ units }, layer) => {
		const fanIn = fanInOf(inputs, layers, layer);
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

/** The two parameters that lie furthest from where they began; the first two where none has moved. */
export function mostMoved(
	places: readonly ParameterPlace[],
	start: Parameters,
	end: Parameters
): readonly [ParameterPlace, ParameterPlace] {
	const moved = (place: ParameterPlace): number =>
		Math.abs(parameterAt(end, place) - parameterAt(start, place));
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

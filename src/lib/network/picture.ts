import { phaseOf, type Phase } from '$lib/explain/phase';
import type { Cursor } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';

/** What a neuron's card shows. Null is blank: not computed for this sample yet. */
export interface NeuronPicture {
	readonly layer: number;
	readonly neuron: number;
	readonly a: number | null;
	readonly z: number | null;
	readonly da: number | null;
	readonly dz: number | null;
	readonly bias: number;
	/** Takes part in this step. */
	readonly active: boolean;
}

/** From input `input` (neuron of the layer below) to neuron `neuron` of layer `layer`. */
export interface Connection {
	readonly layer: number;
	readonly neuron: number;
	readonly input: number;
}

/** One connection. */
export interface EdgePicture extends Connection {
	readonly weight: number;
	readonly active: boolean;
	/** The number this step speaks of: the weight going forward, dW going back, the new weight when updating. */
	readonly number: number | null;
}

export interface NetworkPicture {
	readonly phase: Phase;
	readonly layers: readonly (readonly NeuronPicture[])[];
	readonly edges: readonly EdgePicture[];
}

/** A moment as the network shows it. */
export function pictureOf(moment: Moment): NetworkPicture {
	const { cursor, layers } = moment;
	return {
		phase: phaseOf(cursor.kind),
		layers: layers.map(({ biases, z, a, da, dz }, layer) =>
			biases.map((bias, neuron) => ({
				layer,
				neuron,
				a: a?.[neuron] ?? null,
				z: z?.[neuron] ?? null,
				da: da?.[neuron] ?? null,
				dz: dz?.[neuron] ?? null,
				bias,
				active: takesPart(cursor, layer, layers.length)
			}))
		),
		edges: layers.flatMap(({ weights, dW }, layer) =>
			weights.flatMap((row, neuron) =>
				row.map((weight, input) => {
					const active = 'layer' in cursor && cursor.layer === layer;
					const number = cursor.kind === 'backward' ? (dW?.[neuron]?.[input] ?? null) : weight;
					return { layer, neuron, input, weight, active, number: active ? number : null };
				})
			)
		)
	};
}

function takesPart(cursor: Cursor, layer: number, depth: number): boolean {
	if (cursor.kind === 'loss' || cursor.kind === 'gradient') return layer === depth - 1;
	return 'layer' in cursor && cursor.layer === layer;
}

import type { Selection } from '$lib/experiment/selection';
import type { Asked, AskedNumber } from '$lib/explain/asked';
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
	/** Its number that is to be predicted. */
	readonly asked: AskedNumber | null;
}

/** From input `input` (neuron of the layer below) to neuron `neuron` of layer `layer`. */
export interface Connection extends Selection {
	readonly input: number;
}

/** A connection that a step speaks of. */
export interface ToldEdge extends Connection {
	readonly weight: number;
	/** The number it carries: the weight going forward, dW going back, the new weight when updating. */
	readonly number: number;
}

export interface NetworkPicture {
	readonly phase: Phase;
	readonly layers: readonly (readonly NeuronPicture[])[];
}

/** A moment as the network shows it; where a coming step has been announced, that is what it points at. */
export function pictureOf({ cursor, layers }: Moment, asked: Asked | null = null): NetworkPicture {
	return {
		phase: asked?.phase ?? phaseOf(cursor.kind),
		layers: layers.map(({ biases, z, a, da, dz }, layer) => {
			const active = asked ? asked.layer === layer : takesPart(cursor, layer, layers.length);
			return biases.map((bias, neuron) => ({
				layer,
				neuron,
				a: a?.[neuron] ?? null,
				z: z?.[neuron] ?? null,
				da: da?.[neuron] ?? null,
				dz: dz?.[neuron] ?? null,
				bias,
				active,
				asked: active && asked ? asked.number : null
			}));
		})
	};
}

function takesPart(cursor: Cursor, layer: number, depth: number): boolean {
	if (cursor.kind === 'loss' || cursor.kind === 'gradient') return layer === depth - 1;
	return 'layer' in cursor && cursor.layer === layer;
}

/**
 * The connections that a step speaks of, with their numbers; none where the step is about another layer,
 * or about the loss. Between samples these are the weights of a selected neuron.
 *
 * @param about one connection, or the neuron into which they lead
 */
export function toldEdges(
	{ cursor, layers }: Moment,
	about: Selection | Connection | null
): ToldEdge[] {
	if (!about || cursor.kind === 'loss' || cursor.kind === 'gradient') return [];
	if ('layer' in cursor && cursor.layer !== about.layer) return [];
	const { layer, neuron } = about;
	const { weights, dW } = layers[layer]!;
	const numbers = cursor.kind === 'backward' ? dW : weights;
	const edges = (weights[neuron] ?? []).map((weight, input) => ({
		layer,
		neuron,
		input,
		weight,
		number: numbers![neuron]![input]!
	}));
	return 'input' in about ? edges.filter(({ input }) => input === about.input) : edges;
}

import type { Problem } from '$lib/experiment/problem';
import type { Checkpoint } from './checkpoints';
import { momentOf, type Moment, type Vector } from './moment';
import type { Schedule } from './schedule';
import { Walk } from './walk';

/** The kinds of numbers that a step computes. */
export type Quantity =
	'z' | 'a' | 'loss' | 'lossSum' | 'da' | 'dz' | 'dW' | 'weight' | 'bias' | 'meanLoss';

/** A number that is not finite. */
export interface Overflow {
	readonly quantity: Quantity;
	/** ∞, −∞ or NaN. */
	readonly value: number;
	/** The neuron it belongs to; null where it is the whole network's. */
	readonly place: { readonly layer: number; readonly neuron: number } | null;
}

/** Numbers of one kind: one per neuron of a layer, one row per neuron, or a single one of the network. */
type Computed = readonly [
	quantity: Quantity,
	values: readonly (number | Vector)[],
	layer: number | null
];

/** What a step has just computed; where it computes nothing, the parameters it goes on with. */
function computedAt({ cursor, layers, loss, lossSum, meanLoss }: Moment): Computed[] {
	const parameters = (layer: number): Computed[] => [
		['weight', layers[layer]!.weights, layer],
		['bias', layers[layer]!.biases, layer]
	];
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'sample':
			return layers.flatMap((_, layer) => parameters(layer));
		case 'forward': {
			const { layer } = cursor;
			return [
				['z', layers[layer]!.z!, layer],
				['a', layers[layer]!.a!, layer]
			];
		}
		case 'loss':
			return [
				['loss', [loss!], null],
				['lossSum', [lossSum], null]
			];
		case 'gradient':
			return [['da', layers.at(-1)!.da!, layers.length - 1]];
		case 'backward': {
			const { layer } = cursor;
			return [
				['dz', layers[layer]!.dz!, layer],
				['dW', layers[layer]!.dW!, layer],
				['da', layers[layer - 1]?.da ?? [], layer - 1]
			];
		}
		case 'update':
			return parameters(cursor.layer);
		case 'epoch-end':
			return [['meanLoss', [meanLoss!], null]];
		default:
			return cursor satisfies never;
	}
}

/** The first number of those a step has just computed that is not finite; null when all are. */
export function overflowOf(moment: Moment): Overflow | null {
	for (const [quantity, values, layer] of computedAt(moment))
		for (const [neuron, row] of values.entries()) {
			const value = [row].flat().find((number) => !Number.isFinite(number));
			if (value !== undefined)
				return { quantity, value, place: layer === null ? null : { layer, neuron } };
		}
	return null;
}

/** Whether what a step has just computed is no longer finite. */
export const hasOverflowed = (moment: Moment): boolean => overflowOf(moment) !== null;

/** Whether training goes on with a number that is not finite. Parameters never become finite again. */
export const isLost = ({ network, progress }: Walk): boolean =>
	!Number.isFinite(progress.lossSum) ||
	network.layers.some(
		({ weights, biases }) => !weights.every(Number.isFinite) || !biases.every(Number.isFinite)
	);

/**
 * The first step between two others that computes a number that is not finite. Looks at the batches first, and
 * then into the one in which it happens.
 *
 * @param from where all is finite
 * @param to a rest of the run, where something is not
 */
export function firstOverflow(
	problem: Problem,
	schedule: Schedule,
	from: Checkpoint,
	to: number
): number {
	const batches = new Walk(problem, schedule, from);
	let finite = from.step;
	while (batches.step < to && !isLost(batches)) {
		finite = batches.step;
		batches.toNextRest();
	}
	const steps = new Walk(problem, schedule, from);
	for (let step = finite + 1; step < batches.step; step++) {
		steps.to(step);
		if (hasOverflowed(momentOf(steps, problem))) return step;
	}
	return batches.step;
}

import type { Problem } from '$lib/experiment/problem';
import type { Checkpoint } from './checkpoints';
import { momentOf, type Moment, type Vector } from './moment';
import type { Schedule } from './schedule';
import { Walk } from './walk';

/** The kinds of numbers that a step computes. */
export type Quantity =
	| 'z'
	| 'a'
	| 'loss'
	| 'lossSum'
	| 'da'
	| 'dz'
	| 'dW'
	| 'sumW'
	| 'sumB'
	| 'dx'
	| 'weight'
	| 'bias'
	| 'meanLoss';

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
function computedAt({
	cursor,
	layers,
	loss,
	lossSum,
	inputGradient,
	meanLoss
}: Moment): Computed[] {
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
			const { dz, dW, sum } = layers[layer]!;
			return [
				['dz', dz!, layer],
				['dW', dW!, layer],
				['sumW', sum?.dW ?? [], layer],
				['sumB', sum?.db ?? [], layer],
				layer > 0 ? ['da', layers[layer - 1]!.da!, layer - 1] : ['dx', inputGradient!, null]
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

const isFinite = (numbers: Float64Array): boolean => numbers.every(Number.isFinite);

/**
 * Whether training is lost at a rest: parameters, or the epoch's losses, are no longer finite. No training makes
 * them finite again; a change by hand may.
 *
 * An ∞ that goes no further is no such loss: tanh and sigmoid make 1 of it, and through a dead ReLU nothing passes.
 */
export const isLost = ({ network, progress }: Walk): boolean =>
	!Number.isFinite(progress.lossSum) ||
	!network.layers.every(({ weights, biases }) => isFinite(weights) && isFinite(biases));

/** Whether the samples of a batch have gathered only finite numbers so far. */
const isSound = ({ network, progress }: Walk): boolean =>
	Number.isFinite(progress.lossSum) &&
	network.layers.every(({ sumW, sumB }) => isFinite(sumW) && isFinite(sumB));

/**
 * The step from which training is lost, of a part of a run in which it is: in the first batch that leaves it lost,
 * the first step that computes a number that is not finite. Samples of the batch that left its sums finite do
 * not count: theirs, if any, went no further.
 *
 * @param from where it is not
 * @param to the first rest where it is, or a later one up to which no number is changed by hand
 */
export function firstOverflow(
	problem: Problem,
	schedule: Schedule,
	from: Checkpoint,
	to: number
): number {
	const batches = new Walk(problem, schedule, from);
	let sound = from.step;
	while (batches.step < to && !isLost(batches)) {
		sound = batches.step;
		batches.toNextRest();
	}
	const lost = batches.step;
	if (problem.batchSize > 1) {
		const samples = new Walk(problem, schedule, from);
		for (let step = sound + 1; step < lost; step++) {
			const { kind, layer } = { layer: -1, ...schedule.cursorOf(step) };
			if (kind !== 'backward' || layer > 0) continue;
			samples.to(step);
			if (!isSound(samples)) break;
			sound = step;
		}
	}
	const steps = new Walk(problem, schedule, from);
	for (let step = sound + 1; step < lost; step++) {
		steps.to(step);
		if (hasOverflowed(momentOf(steps, problem))) return step;
	}
	return lost;
}

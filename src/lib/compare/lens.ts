import { LOSSES } from '$lib/engine/loss';
import { Perceptron, type FlatParameters } from '$lib/engine/perceptron';
import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';
import { meanLoss } from './run';

/** One update of a run, held up before it is made: where the parameters stand, and where they are pushed. */
export interface Push {
	readonly from: readonly FlatParameters[];
	/** The mean gradient of the batch; the update goes the other way. */
	readonly gradient: readonly FlatParameters[];
	/** Indices of the batch's samples. */
	readonly batch: readonly number[];
}

/**
 * The k-th update of a run, counted from 0.
 * @param timeline computed at least as far as that update
 */
export function pushOf(problem: Problem, timeline: Timeline, k: number): Push {
	const { schedule } = timeline;
	const epoch = Math.floor(k / schedule.batchesPerEpoch);
	const batch = k % schedule.batchesPerEpoch;
	// Its first sample has just been taken: the order is drawn, and nothing has changed.
	const { order, parameters } = timeline.at(schedule.batchStart(epoch, batch) + 1);
	const first = batch * schedule.batchSize;
	const samples = order.slice(first, first + schedule.batchSize);
	const network = new Perceptron(problem.inputs, problem.layers).set(parameters);
	return {
		from: network.copyParameters(),
		gradient: gradientOf(network, problem, samples),
		batch: samples
	};
}

/** ∂L/∂W and ∂L/∂b of the mean loss of some samples, layer by layer. */
function gradientOf(
	network: Perceptron,
	{ samples, loss }: Problem,
	which: readonly number[]
): readonly FlatParameters[] {
	const { layers } = network;
	for (const layer of layers) layer.clearSums();
	for (const i of which) {
		let { da } = layers.at(-1)!;
		LOSSES[loss].gradient(network.predict(samples.inputs[i]!), samples.targets[i]!, da);
		for (const layer of layers.toReversed()) {
			da = layer.backward(da);
			layer.accumulate();
		}
	}
	return layers.map(({ sumW, sumB }) => ({
		weights: sumW.map((sum) => sum / which.length),
		biases: sumB.map((sum) => sum / which.length)
	}));
}

/** L(α): the mean loss of some samples after the parameters have been moved by −α times the gradient. */
export function lossAlong(
	problem: Problem,
	{ from, gradient }: Push,
	which: readonly number[]
): (alpha: number) => number {
	const network = new Perceptron(problem.inputs, problem.layers);
	return (alpha) => {
		network.layers.forEach(({ weights, biases }, l) => {
			move(weights, from[l]!.weights, gradient[l]!.weights, alpha);
			move(biases, from[l]!.biases, gradient[l]!.biases, alpha);
		});
		return meanLoss(network, problem, which);
	};
}

function move(to: Float64Array, from: Float64Array, gradient: Float64Array, alpha: number): void {
	for (let i = 0; i < to.length; i++) to[i] = from[i]! - alpha * gradient[i]!;
}

/** A step of length α · gradient, and the loss where it lands. */
export interface Landing {
	readonly alpha: number;
	readonly loss: number;
}

/** Where a step comes down: before the lowest point, about there, beyond it but lower than it began, or higher. */
export type Where = 'before' | 'best' | 'beyond' | 'higher';

export interface Lens {
	/** The loss where nothing is moved. */
	readonly now: number;
	/** The curve, from α = 0 to the end of what is shown. */
	readonly points: readonly Landing[];
	/** The lowest point, where the loss falls and then rises; null where it does not. */
	readonly best: Landing | null;
	/** What it does as far as has been looked. */
	readonly shape: 'valley' | 'falls' | 'rises' | 'flat';
	/** For every rate. */
	readonly landings: readonly (Landing & { readonly where: Where })[];
}

/** Points of the curve. */
const POINTS = 120;
/** Rates tried in search of the best one, on a logarithmic grid below the highest. */
const TRIES = 60;
const SMALLEST = 1e-6;
/** How far the picture goes on beyond the best rate, in multiples of it. */
const BEYOND = 3.2;
/** Within this share of the best rate a step is as good as the best. */
const NEAR = 0.1;
/** Of the loss: changes that are none. */
const FLAT = 1e-3;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Looks at the loss along one update. Yields between evaluations.
 *
 * @param rates of the runs to compare, at least one of them above 0
 */
export function* lensOf(
	loss: (alpha: number) => number,
	rates: readonly number[]
): Generator<number, Lens> {
	const now = loss(0);
	const furthest = 1.15 * Math.max(...rates);
	const best = yield* lowestAlong(loss, furthest);
	const end = best ? Math.min(furthest, BEYOND * best.alpha) : furthest;
	const points: Landing[] = [];
	for (let i = 0; i <= POINTS; i++) {
		const alpha = (end * i) / POINTS;
		points.push({ alpha, loss: loss(alpha) });
		yield 0.5 + i / (2 * POINTS);
	}
	const landings: Lens['landings'][number][] = [];
	for (const alpha of rates) {
		const landing = { alpha, loss: loss(alpha) };
		landings.push({ ...landing, where: whereOf(landing, now, best) });
		yield 1;
	}
	const change = Math.max(...points.map(({ loss }) => Math.abs(loss - now)));
	const shape =
		change <= FLAT * now ? 'flat' : best ? 'valley' : loss(furthest) < now ? 'falls' : 'rises';
	return { now, points, best, shape, landings };
}

/** The lowest loss for α in (0, furthest]: first on a grid, then by golden section. Null when it is at either end. */
function* lowestAlong(
	loss: (alpha: number) => number,
	furthest: number
): Generator<number, Landing | null> {
	const grid: Landing[] = [];
	for (let i = 0; i <= TRIES; i++) {
		const alpha = furthest * SMALLEST ** (1 - i / TRIES);
		grid.push({ alpha, loss: loss(alpha) });
		yield i / (2 * TRIES);
	}
	const lowest = grid.reduce((at, { loss }, i) => (loss < grid[at]!.loss ? i : at), 0);
	if (lowest === TRIES || grid[lowest]!.loss >= loss(0)) return null;
	let low = grid[lowest - 1]?.alpha ?? 0;
	let high = grid[lowest + 1]!.alpha;
	while (high - low > 1e-9 * furthest && high - low > 1e-6 * high) {
		const one = high - GOLDEN * (high - low);
		const other = low + GOLDEN * (high - low);
		if (loss(one) < loss(other)) high = other;
		else low = one;
		yield 0.5;
	}
	const alpha = (low + high) / 2;
	return { alpha, loss: loss(alpha) };
}

function whereOf({ alpha, loss }: Landing, now: number, best: Landing | null): Where {
	if (!(loss <= now)) return 'higher';
	if (!best || alpha < (1 - NEAR) * best.alpha) return 'before';
	return alpha <= (1 + NEAR) * best.alpha ? 'best' : 'beyond';
}

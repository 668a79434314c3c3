import { Perceptron } from '$lib/engine/perceptron';
import type { Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';
import { meanLoss } from '$lib/explain/judge/loss';
import { endOf, mean, type Curve } from '$lib/explain/judge/verdict';

/** A run that has been computed to its end. */
interface Done {
	readonly problem: Problem;
	readonly timeline: Timeline;
	readonly curve: Curve;
}

/** What the order of the samples does to two runs that differ in nothing else. */
export interface OrderEffect {
	/** Mean loss over all samples, with the parameters of the end. */
	readonly shuffled: number;
	readonly inOrder: number;
	readonly matters: boolean;
	/** Whether the samples come mixed, without being shuffled; null for a single one. */
	readonly mixed: boolean | null;
	/** The run in order ends worse, though its curve looks as good: each sample comes right after others like it. */
	readonly hidden: boolean;
}

/** What counts as a difference between two losses: a factor, and a share of the loss at the start. */
const FACTOR = 1.5;
const SHARE = 0.02;
/** Of `mixingOf`: above this samples come mixed. */
const MIXED = 0.5;

export function orderEffect(shuffled: Done, inOrder: Done): OrderEffect {
	const [a, b] = [endLoss(shuffled), endLoss(inOrder)];
	const differ = (one: number, other: number): boolean =>
		!(Math.max(one, other) <= FACTOR * Math.min(one, other)) &&
		!(Math.abs(one - other) <= SHARE * shuffled.curve[0]!);
	const matters = differ(a, b);
	const mixing = mixingOf(shuffled.problem.samples.targets);
	return {
		shuffled: a,
		inOrder: b,
		matters,
		mixed: mixing === null ? null : mixing > MIXED,
		hidden:
			matters &&
			b > a &&
			mixing !== null &&
			mixing <= MIXED &&
			endOf(inOrder.curve) <= FACTOR * endOf(shuffled.curve)
	};
}

/** The mean loss over all samples when training is over; the curve has each sample's when it was visited. */
const endLoss = ({ problem, timeline }: Done): number => {
	const { parameters } = timeline.at(timeline.length);
	return meanLoss(new Perceptron(problem.inputs, problem.layers).set(parameters), problem);
};

/**
 * Von Neumann's ratio of the targets: the mean squared difference between neighbours by twice the variance. About 1
 * where they come mixed, about 0 where they are sorted. Null where there is nothing to sort.
 */
export function mixingOf(targets: readonly ArrayLike<number>[]): number | null {
	const centre = Array.from(targets[0]!, (_, k) => mean(targets.map((target) => target[k]!)));
	const variance = mean(targets.map((target) => squaredDistance(target, centre)));
	if (!(variance > 0)) return null;
	const steps = targets.slice(1).map((target, i) => squaredDistance(target, targets[i]!));
	return mean(steps) / (2 * variance);
}

const squaredDistance = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
	Array.from(a).reduce((sum, value, k) => sum + (value - b[k]!) ** 2, 0);

/** Of all data here, those in whose order training goes wrong most: irises sorted by their kind. */
export const whereOrderMatters = (): Experiment => ({
	...defaultExperiment('iris'),
	learningRate: 0.1
});

import { LOSSES } from '$lib/engine/loss';
import type { Perceptron } from '$lib/engine/perceptron';
import { beginProblem, type Problem } from '$lib/experiment/problem';

/** The mean loss of some samples, by their indices, or of all. */
export function meanLoss(
	network: Perceptron,
	{ samples, loss }: Pick<Problem, 'samples' | 'loss'>,
	which: ArrayLike<number> = samples.inputs.map((_, i) => i)
): number {
	let sum = 0;
	for (let k = 0; k < which.length; k++) {
		const i = which[k]!;
		sum += LOSSES[loss].value(network.predict(samples.inputs[i]!), samples.targets[i]!);
	}
	return sum / which.length;
}

/** The mean loss of all samples before any training. */
export const startLoss = (problem: Problem): number =>
	meanLoss(beginProblem(problem).network, problem);

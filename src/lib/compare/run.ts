import { LOSSES } from '$lib/engine/loss';
import { beginProblem, type Problem } from '$lib/experiment/problem';
import type { Perceptron } from '$lib/engine/perceptron';
import type { Schedule } from '$lib/timeline/schedule';

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

/** The step at which a point of a run's curve is computed: epoch 0 is the start. */
export const stepOfEpoch = (schedule: Schedule, epoch: number): number =>
	epoch === 0 ? 0 : schedule.stepOf({ kind: 'epoch-end', epoch: epoch - 1 });

import fc from 'fast-check';
import { fit } from '$lib/engine/fit';
import { loadDataset } from '$lib/experiment/datasets';
import { beginProblem, optionsOf, problemOf, type Problem } from '$lib/experiment/problem';
import { experiments } from '../support/experiments';
import { problems } from '../support/problems';
import type { Run } from '../support/python';

/** The same seed every time: a program that Python cannot read is found at once or never. */
const seed = 3;

/** Experiments of every kind, as many as asked for. */
export const someExperiments = (count: number): Promise<Problem[]> =>
	Promise.all(
		fc
			.sample(experiments, { numRuns: count, seed })
			.map(async (experiment) => problemOf(experiment, await loadDataset(experiment.data)))
	);

/** Small problems whose loss is made for their output: others magnify the last digits beyond recognition. */
export const someProblems = (count: number): Problem[] =>
	fc.sample(problems.filter(isUsual), { numRuns: count, seed });

function isUsual({ loss, layers }: Problem): boolean {
	const { activation } = layers.at(-1)!;
	if (loss === 'binary_cross_entropy') return activation === 'sigmoid';
	if (loss === 'categorical_cross_entropy') return activation === 'softmax';
	return true;
}

/** What our own fit() comes to. */
export function trained(problem: Problem): Run {
	const { network, progress } = beginProblem(problem);
	const { samples } = problem;
	const epochLosses: number[] = [];
	for (const { kind } of fit(network, samples, optionsOf(problem), progress, { steps: false }))
		if (kind === 'epoch-end') epochLosses.push(progress.lossSum / samples.inputs.length);
	return {
		epochLosses,
		weights: network.layers.map(({ weights, inputs, units }) =>
			Array.from({ length: units }, (_, j) =>
				Array.from(weights.subarray(j * inputs, (j + 1) * inputs))
			)
		),
		biases: network.layers.map(({ biases }) => Array.from(biases))
	};
}

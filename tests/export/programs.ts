import fc from 'fast-check';
import { fit } from '$lib/engine/fit';
import { loadDataset } from '$lib/experiment/datasets';
import { beginProblem, optionsOf, problemOf, type Problem } from '$lib/experiment/problem';
import { experiments } from '../support/experiments';
import { listsOf, parametersOf, problems } from '../support/problems';
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

/**
 * Small problems with numbers of ordinary size, whose loss is made for their output: others magnify the
 * last digits beyond recognition.
 */
export const someProblems = (count: number): Problem[] =>
	fc.sample(problems.filter(isUsual).chain(livelier), { numRuns: count, seed });

/** Numbers that change something: doubles of fast-check's own choice are mostly tiny. */
function livelier(problem: Problem): fc.Arbitrary<Problem> {
	const { inputs, layers, samples } = problem;
	const thousandths = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 1000);
	const vectors = (like: readonly Float64Array[]) =>
		fc.tuple(
			...like.map(({ length }) => listsOf(thousandths, length).map((v) => Float64Array.from(v)))
		);
	return fc
		.record({
			learningRate: fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
			init: fc.option(parametersOf(inputs, layers, thousandths)),
			samples: fc.record({ inputs: vectors(samples.inputs), targets: vectors(samples.targets) })
		})
		.map((changes) => ({ ...problem, ...changes }));
}

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
	for (const { kind } of fit(network, samples, optionsOf(problem), progress, {
		steps: false,
		until: 0
	}))
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

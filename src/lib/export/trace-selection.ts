import type { Problem } from '$lib/experiment/problem';

/** How many updates one epoch has. */
export const updatesPerEpoch = ({ samples, batchSize }: Problem): number =>
	Math.ceil(samples.inputs.length / batchSize);

/** The epochs of which a trace with checkpoints has every update: the first two, the middle one, the last. */
export const tracedEpochs = ({ epochs }: Problem): ReadonlySet<number> =>
	new Set([0, 1, Math.floor(epochs / 2), epochs - 1].filter((epoch) => epoch < epochs));

/**
 * The updates after which a trace with checkpoints has the parameters: the very first, and the last one of
 * epochs 1 and 10 (counted from 1), of one third and two thirds of the run, and of the whole.
 */
export function checkpointedSteps(problem: Problem): ReadonlySet<number> {
	const { epochs } = problem;
	const ends = [1, 10, Math.round(epochs / 3), Math.round((2 * epochs) / 3), epochs];
	const lastUpdates = ends
		.filter((end) => end >= 1 && end <= epochs)
		.map((end) => end * updatesPerEpoch(problem) - 1);
	return new Set([0, ...lastUpdates]);
}

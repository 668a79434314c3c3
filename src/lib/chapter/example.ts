import { readAddress } from '$lib/experiment/address';
import { loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { problemOf, type Problem } from '$lib/experiment/problem';
import { scheduleOf, type Schedule } from '$lib/timeline/schedule';

/** A run that the chapter tells of. */
export interface Example {
	readonly experiment: Experiment;
	readonly problem: Problem;
	readonly schedule: Schedule;
}

/**
 * The run of the story: with seed 8 the first sample is answered wrongly by far, is better after one epoch and right
 * at the end, and its learning rate is within the usual range.
 */
export const STORY = exampleAt('data=xor&net=2-4t-3t-1s&lr=0.1&epochs=200&seed=8');

/** The same with one update for the whole training set. */
export const FULL_BATCH = exampleAt('data=xor&net=2-4t-3t-1s&lr=0.1&epochs=200&seed=8&batch=4');

/** @throws TypeError when the data have to be loaded first */
function exampleAt(hash: string): Example {
	const { experiment } = readAddress(hash).address;
	const dataset: Dataset | Promise<Dataset> = loadDataset(experiment.data);
	if (dataset instanceof Promise) throw new TypeError('These data have to be loaded first.');
	const problem = problemOf(experiment, dataset);
	return { experiment, problem, schedule: scheduleOf(problem) };
}

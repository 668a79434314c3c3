import { loadDataset } from '$lib/experiment/datasets';
import type { DataName, Dataset } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { problemOf, type Problem } from '$lib/experiment/problem';
import type { Cursor } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';

/** A run on a data set. */
export interface Run {
	readonly problem: Problem;
	readonly dataset: Dataset;
	readonly at: (cursor: Cursor) => Moment;
}

export async function runOf(name: DataName, changes: Partial<Experiment> = {}): Promise<Run> {
	const experiment = { ...defaultExperiment(name), ...changes };
	const dataset = await loadDataset(experiment.data);
	const problem = problemOf(experiment, dataset);
	const timeline = new Timeline(problem);
	return { problem, dataset, at: (cursor) => timeline.at(timeline.schedule.stepOf(cursor)) };
}

/** What a page and its worker say to each other about computing a run. */

import * as v from 'valibot';
import type { Stretch, Task } from './frontier';

/** Compute this run beside those in hand; null drops the one with this number. */
export interface Job {
	readonly id: number;
	readonly task: Task | null;
}

/** One more stretch of the run of the job with this number. */
export interface Report {
	readonly id: number;
	readonly stretch: Stretch;
}

const numbers = v.instance(Float64Array);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const CheckpointSchema = v.object({
	step: count,
	progress: v.object({
		epoch: count,
		position: count,
		order: v.instance(Int32Array),
		random: v.object({
			words: v.instance(Uint32Array),
			position: count,
			gauss: v.nullable(v.number())
		}),
		loss: v.union([v.number(), v.nan()]),
		lossSum: v.union([v.number(), v.nan()])
	}),
	parameters: v.array(v.object({ weights: numbers, biases: numbers }))
});

/** A problem was checked when its experiment was read; here only that it is one. */
const ProblemSchema = v.custom<Task['problem']>(
	(value) => typeof value === 'object' && value !== null && 'samples' in value && 'edits' in value
);

const JobSchema: v.GenericSchema<unknown, Job> = v.object({
	id: count,
	task: v.nullable(
		v.object({
			problem: ProblemSchema,
			from: CheckpointSchema,
			stride: v.pipe(v.number(), v.minValue(1)),
			lastCheckpoint: count,
			finite: v.boolean()
		})
	)
});

const ReportSchema: v.GenericSchema<unknown, Report> = v.object({
	id: count,
	stretch: v.object({
		from: count,
		to: count,
		checkpoints: v.array(CheckpointSchema),
		epochLosses: v.array(v.union([v.number(), v.nan()])),
		firstEpoch: count,
		sampleLosses: numbers,
		firstSample: count,
		end: v.nullable(CheckpointSchema),
		overflow: v.nullable(count)
	})
});

/** @throws ValiError when it is no job */
export const readJob = (message: unknown): Job => v.parse(JobSchema, message);

/** @throws ValiError when it is no report */
export const readReport = (message: unknown): Report => v.parse(ReportSchema, message);

/**
 * What a page and its worker say to each other about computing a run. Neither checks what it hears: both are parts of
 * one build, and nobody else can speak to either.
 */

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

import type { Problem } from '$lib/experiment/problem';
import type { Timeline } from '$lib/timeline/timeline';
import type { Strictness } from './strictness';

/** The run that questions are made from. */
export interface Setting {
	readonly problem: Problem;
	/** Of that problem; questions stay within what is quickly computed. */
	readonly timeline: Timeline;
	/** The epoch that is asked about, counted from 0. */
	readonly epoch: number;
	readonly strictness: Strictness;
}

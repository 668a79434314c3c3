import type { ParameterPlace } from '$lib/experiment/edit';
import type { Point } from '$lib/plot/path';
import { parameterAt } from '$lib/timeline/change';
import type { Schedule } from '$lib/timeline/schedule';
import type { Timeline } from '$lib/timeline/timeline';

/** More points of a path could not be told apart. */
const MOST_POINTS = 240;

/**
 * The path of two parameters through a run: where they begin, and where they are after some updates, evenly chosen,
 * the last among them. It ends where a number is no longer finite.
 *
 * @param timeline of a run that has been computed
 */
export function* trailOf(
	timeline: Timeline,
	[one, other]: readonly [ParameterPlace, ParameterPlace]
): Generator<number, readonly Point[]> {
	const { schedule } = timeline;
	const updates = schedule.epochs * schedule.batchesPerEpoch;
	const count = Math.min(updates, MOST_POINTS);
	const points: Point[] = [];
	for (let i = 0; i <= count; i++) {
		const done = Math.round((i * updates) / count);
		const { parameters } = timeline.at(stepAfter(schedule, done));
		const point = [parameterAt(parameters, one), parameterAt(parameters, other)] as const;
		if (!point.every(Number.isFinite)) break;
		points.push(point);
		yield i / count;
	}
	return points;
}

/** The step with which so many updates are done. */
function stepAfter(schedule: Schedule, updates: number): number {
	if (updates === 0) return 0;
	const last = updates - 1;
	const { batchesPerEpoch } = schedule;
	return schedule.batchEnd(Math.floor(last / batchesPerEpoch), last % batchesPerEpoch);
}

import type { Schedule } from './schedule';

/**
 * The step at which another run stands where this one does: at the same kind of step of the same layer,
 * sample and epoch, or the nearest there is.
 */
export function samePlace(here: Schedule, step: number, there: Schedule): number {
	const cursor = here.cursorOf(step);
	if (cursor.kind === 'start') return 0;
	if (step === here.length || cursor.epoch >= there.epochs) return there.length;
	if (!('position' in cursor)) return there.stepOf(cursor);
	const position = Math.min(cursor.position, there.n - 1);
	const where = { ...cursor, position, batch: Math.floor(position / there.batchSize) };
	if (!('layer' in where)) return there.stepOf(where);
	return there.stepOf({ ...where, layer: Math.min(where.layer, there.layers - 1) });
}

/**
 * The same place of the last epoch there is by now, for a run that has been computed to a step and not yet to
 * the place itself; step 0 in the first epoch.
 */
export function placeSoFar(schedule: Schedule, step: number, computed: number): number {
	const cursor = schedule.cursorOf(step);
	const epochs = Math.floor(computed / schedule.stepsPerEpoch);
	if (cursor.kind === 'start' || epochs === 0) return 0;
	return schedule.stepOf({ ...cursor, epoch: Math.min(cursor.epoch, epochs - 1) });
}

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

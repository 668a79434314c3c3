import type { Cursor } from './cursor';
import type { Moment } from './moment';

/** How many epochs are finished where a step stands. */
export function epochsDone(cursor: Cursor): number {
	if (cursor.kind === 'start') return 0;
	return cursor.kind === 'epoch-end' ? cursor.epoch + 1 : cursor.epoch;
}

/** How many samples of the run have had their loss computed where a step stands. */
export function samplesSeen({ cursor, samples, loss }: Moment): number {
	if (cursor.kind === 'start') return 0;
	const n = samples.inputs.length;
	if (cursor.kind === 'epoch') return cursor.epoch * n;
	if (cursor.kind === 'epoch-end') return (cursor.epoch + 1) * n;
	return cursor.epoch * n + cursor.position + (loss === null ? 0 : 1);
}

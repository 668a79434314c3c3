import * as v from 'valibot';
import { STOPS, type StopId } from '$lib/chapter/stops';
import { stored } from './stored';

/** How far somebody has come in the chapter. */
interface KeptReading {
	/** Stops that have been read. */
	readonly read: readonly StopId[];
	readonly last: StopId;
}

const Id = v.picklist(STOPS.map(({ id }) => id));

export const keptReading = stored<KeptReading>(
	'backstep:chapter',
	v.object({ read: v.array(Id), last: Id })
);

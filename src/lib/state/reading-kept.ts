import * as v from 'valibot';
import { STOPS, type StopId } from '$lib/chapter/stops';

const KEY = 'backstep:chapter';

/** How far somebody has come in the chapter. */
export interface KeptReading {
	/** Stops that have been read. */
	readonly read: readonly StopId[];
	readonly last: StopId;
}

const Id = v.picklist(STOPS.map(({ id }) => id));
const Kept: v.GenericSchema<unknown, KeptReading> = v.object({ read: v.array(Id), last: Id });

export function keepReading(reading: KeptReading): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(reading));
	} catch {
		// Storage is closed or full: progress lasts as long as the page.
	}
}

/** What was kept; anything unreadable counts as not kept. */
export function keptReading(): KeptReading | null {
	try {
		const result = v.safeParse(Kept, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

export function forgetReading(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Storage is closed: nothing was kept.
	}
}

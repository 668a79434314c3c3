import type { Coming } from '$lib/timeline/coming';
import type { Moment } from '$lib/timeline/moment';
import { phaseOf, type Phase } from './phase';

/** A number that a coming step will bring, by its name on the screen. */
export type AskedNumber = 'x' | 'a' | 'da' | 'dz' | 'b' | 'loss';

/** What an announced step asks for. It never holds a number: those have not been computed. */
export interface Asked {
	readonly phase: Phase;
	/** The layer whose neurons it is about; null where it is about none. */
	readonly layer: number | null;
	/** Null where the network shows nothing of it: an order, a mean. */
	readonly number: AskedNumber | null;
}

/** What is to be predicted before a step is taken. */
export function askedOf({ cursor, covers }: Coming, moment: Moment): Asked {
	const last = moment.layers.length - 1;
	const phase = phaseOf(cursor.kind);
	if (covers === 'epoch') return { phase: 'loss', layer: null, number: null };
	// Of a whole sample one asks how well it will be answered, as long as that is open.
	if (covers === 'sample' && !ofSameSample(cursor, moment))
		return { phase: 'loss', layer: last, number: 'loss' };
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'epoch-end':
			return { phase, layer: null, number: null };
		case 'sample':
			return { phase, layer: null, number: 'x' };
		case 'forward':
			return { phase, layer: cursor.layer, number: 'a' };
		case 'loss':
			return { phase, layer: last, number: 'loss' };
		case 'gradient':
			return { phase, layer: last, number: 'da' };
		case 'backward':
			return { phase, layer: cursor.layer, number: 'dz' };
		case 'update':
			return { phase, layer: cursor.layer, number: 'b' };
		default:
			return cursor satisfies never;
	}
}

/** Whether the loss of the sample that a step belongs to is known already. */
export const ofSameSample = (to: Coming['cursor'], { cursor, loss }: Moment): boolean =>
	loss !== null &&
	'position' in to &&
	'position' in cursor &&
	to.position === cursor.position &&
	to.epoch === cursor.epoch;

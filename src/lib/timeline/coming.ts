import type { LayerShape } from '$lib/engine/shape';
import type { Cursor } from './cursor';
import type { Schedule } from './schedule';
import { travel, travelByNeuron, type Granularity, type Place } from './travel';

/** The step that one press leads to, before it is taken. */
export interface Coming {
	readonly step: number;
	readonly cursor: Cursor;
	/** What is done on the way there: that step alone, or all that is left of a sample or an epoch. */
	readonly covers: 'step' | 'sample' | 'epoch';
}

/** Null where the press leads to nothing that has still to be computed: to another neuron, or beyond the end. */
export function comingOf(
	schedule: Schedule,
	layers: readonly Pick<LayerShape, 'units'>[],
	place: Place,
	granularity: Granularity
): Coming | null {
	const step =
		granularity === 'neuron'
			? travelByNeuron(schedule, layers, place, 1).step
			: travel(schedule, place.step, granularity, 1);
	if (step === place.step) return null;
	const single = step === place.step + 1 || granularity === 'neuron' || granularity === 'layer';
	return { step, cursor: schedule.cursorOf(step), covers: single ? 'step' : granularity };
}

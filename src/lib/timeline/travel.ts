import type { LayerShape } from '$lib/engine/shape';
import type { Selection } from '$lib/experiment/selection';
import type { Schedule } from './schedule';

/** How far one press of Step or Back goes. */
export type Granularity = 'neuron' | 'layer' | 'sample' | 'epoch';

export type Direction = 1 | -1;

/**
 * The step that one press leads to. `layer` is one step; `sample` and `epoch` lead to where a sample or
 * epoch is done, so that everything computed for it can be seen. Stays within 0…`length`.
 */
export function travel(
	schedule: Schedule,
	step: number,
	granularity: Exclude<Granularity, 'neuron'>,
	direction: Direction
): number {
	const { stepsPerEpoch, length } = schedule;
	switch (granularity) {
		case 'layer':
			return Math.min(Math.max(step + direction, 0), length);
		case 'sample': {
			if (direction > 0) {
				const done = schedule.samplesDone(step);
				return done < schedule.samples ? schedule.sampleEnd(done) : length;
			}
			const before = step > 0 ? schedule.samplesDone(step - 1) : 0;
			return before > 0 ? schedule.sampleEnd(before - 1) : 0;
		}
		case 'epoch':
			return direction > 0
				? Math.min((Math.floor(step / stepsPerEpoch) + 1) * stepsPerEpoch, length)
				: Math.max((Math.ceil(step / stepsPerEpoch) - 1) * stepsPerEpoch, 0);
		default:
			return granularity satisfies never;
	}
}

/** A step, and the neuron it is looked at for; null is whichever the step suggests. */
export interface Place {
	readonly step: number;
	readonly selection: Selection | null;
}

/**
 * The place one press leads to neuron by neuron: a layer's step is looked at once for each of its neurons, other
 * steps once. Beyond the ends of the run it leads nowhere.
 */
export function travelByNeuron(
	schedule: Schedule,
	layers: readonly Pick<LayerShape, 'units'>[],
	place: Place,
	direction: Direction
): Place {
	const { step, selection } = place;
	const here = layerAt(schedule, step);
	if (here !== null) {
		// Without a selection the step already speaks of neuron 0.
		const neuron = (selection?.layer === here ? selection.neuron : 0) + direction;
		if (neuron >= 0 && neuron < layers[here]!.units)
			return { step, selection: { layer: here, neuron } };
	}
	const next = travel(schedule, step, 'layer', direction);
	if (next === step) return place;
	const layer = layerAt(schedule, next);
	if (layer === null) return { step: next, selection: null };
	const neuron = direction > 0 ? 0 : layers[layer]!.units - 1;
	return { step: next, selection: { layer, neuron } };
}

/** The layer that a step is about; null where it is about none. */
function layerAt(schedule: Schedule, step: number): number | null {
	const cursor = schedule.cursorOf(step);
	return 'layer' in cursor ? cursor.layer : null;
}

import type { Selection } from '$lib/experiment/selection';
import type { CursorKind } from '$lib/timeline/cursor';
import type { Moment } from '$lib/timeline/moment';
import type { Draw } from '../../draw';
import type { Setting } from '../../setting';

/** A step that computes something, and a neuron of its layer. */
export interface Place {
	readonly moment: Moment;
	readonly focus: Selection;
}

/** A step of this kind somewhere in the epoch asked about, and a neuron of its layer, or of the output layer. */
export function placeIn(
	{ problem, timeline, epoch }: Setting,
	draw: Draw,
	kind: Exclude<CursorKind, 'start'>,
	lowest = 0
): Place | null {
	const { schedule } = timeline;
	const { length } = problem.layers;
	if (lowest >= length) return null;
	const position = draw.below(schedule.n);
	const layer = layered(kind) ? lowest + draw.below(length - lowest) : length - 1;
	const neuron = draw.below(problem.layers[layer]!.units);
	const batch = Math.floor(position / schedule.batchSize);
	const step = schedule.stepOf({ kind, epoch, batch, position, layer });
	return { moment: timeline.at(step), focus: { layer, neuron } };
}

const layered = (kind: CursorKind): boolean =>
	kind === 'forward' || kind === 'backward' || kind === 'update';

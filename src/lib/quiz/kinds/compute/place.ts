import { fanInOf } from '$lib/engine/shape';
import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import { inputsOf } from '$lib/explain/names';
import type { CursorKind } from '$lib/timeline/cursor';
import type { LayerMoment, Moment, Vector } from '$lib/timeline/moment';
import type { Draw } from '../../draw';
import type { Setting } from '../../setting';

/** A neuron at a step that computes something of its layer, and one of the connections into it. */
export interface Spot {
	readonly moment: Moment;
	readonly problem: Problem;
	readonly focus: Selection;
	readonly layer: LayerMoment;
	readonly neuron: number;
	/** The connection: from this input of the layer. */
	readonly input: number;
	/** The inputs of the layer. */
	readonly x: Vector;
}

export function spotAt(moment: Moment, problem: Problem, focus: Selection, input: number): Spot {
	const layer = moment.layers[focus.layer]!;
	const x = inputsOf(moment, focus.layer);
	return { moment, problem, focus, layer, neuron: focus.neuron, input, x };
}

/** The kinds of step that compute something of a sample. */
export type Computing = Exclude<CursorKind, 'start' | 'epoch' | 'sample' | 'epoch-end'>;

/** A spot somewhere in the epoch asked about; in the output layer at a step that has no layer of its own. */
export function drawSpot(
	{ problem, timeline, epoch }: Setting,
	draw: Draw,
	kind: Computing,
	lowest = 0
): Spot | null {
	const { schedule } = timeline;
	const { length } = problem.layers;
	if (lowest >= length) return null;
	const position = draw.below(schedule.n);
	const layered = kind !== 'loss' && kind !== 'gradient';
	const layer = layered ? lowest + draw.below(length - lowest) : length - 1;
	const neuron = draw.below(problem.layers[layer]!.units);
	const input = draw.below(fanInOf(problem.inputs, problem.layers, layer));
	const batch = Math.floor(position / schedule.batchSize);
	const step = schedule.stepOf({ kind, epoch, batch, position, layer });
	return spotAt(timeline.at(step), problem, { layer, neuron }, input);
}

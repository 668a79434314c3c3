import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import { focusOf } from '$lib/explain/focus';
import type { Moment } from '$lib/timeline/moment';
import { Timeline } from '$lib/timeline/timeline';
import { problemOfCase, referenceCases } from '../support/cases';

/** The reference runs, by name. */
export const runs = referenceCases.map(
	(reference) => [reference.name, problemOfCase(reference)] as const
);

/** The first steps of a run and the last ones. */
export function* momentsOf(problem: Problem, most = 300): Generator<Moment> {
	const timeline = new Timeline(problem);
	for (let step = 0; step <= timeline.length; step++)
		if (step < most || step > timeline.length - 50) yield timeline.at(step);
}

/** The same, once for every neuron that a step can speak of. */
export function* focusedMomentsOf(
	problem: Problem,
	most?: number
): Generator<readonly [Moment, Selection | null]> {
	for (const moment of momentsOf(problem, most)) {
		const focus = focusOf(moment, null);
		if (!focus) yield [moment, null];
		else
			for (const neuron of moment.layers[focus.layer]!.biases.keys())
				yield [moment, { layer: focus.layer, neuron }];
	}
}

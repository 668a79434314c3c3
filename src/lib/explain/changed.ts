import { sameNumber, type Changeable, type Edit } from '$lib/experiment/edit';
import type { Problem } from '$lib/experiment/problem';
import type { Dictionary } from '$lib/i18n/dictionary';
import type { Change } from '$lib/timeline/change';
import type { Moment } from '$lib/timeline/moment';
import { reachOf } from '$lib/timeline/reach';
import { scheduleOf } from '$lib/timeline/schedule';
import { indexed, pairIndexed } from './indexed';

/** How a number was changed by hand at this step; undefined where it was not. */
export const changeOf = (
	{ changes }: Pick<Moment, 'changes'>,
	what: Changeable
): Change | undefined => changes.find((change) => sameNumber(change.what, what));

/** What a number that can be changed by hand is called: weight w₂₁ of layer 1. */
export function changedName(what: Changeable, { names }: Dictionary['edit']): string {
	switch (what.kind) {
		case 'weight':
			return names.weight(pairIndexed('w', what.neuron, what.input), what.layer + 1);
		case 'bias':
			return names.bias(indexed('b', what.neuron), what.layer + 1);
		case 'input':
			return names.input(indexed('x', what.input), what.sample);
		case 'target':
			return names.target(indexed('t', what.output), what.sample);
		default:
			return what satisfies never;
	}
}

/**
 * Whether the sample in hand had already used the number as it was before the change. What it computed from it
 * stays, so that for the rest of the sample old and new numbers stand side by side.
 */
export function isLate(
	{ cursor, layers, sample }: Pick<Moment, 'cursor' | 'layers' | 'sample'>,
	what: Changeable,
	batchSize: number
): boolean {
	const { forward, loss, updated } = reachOf(cursor, layers.length, batchSize);
	const runs = (layer: number): boolean => cursor.kind === 'forward' && cursor.layer === layer;
	switch (what.kind) {
		case 'weight':
		case 'bias':
			return forward > what.layer && what.layer < updated && !runs(what.layer);
		case 'input':
			return sample?.index === what.sample && forward > 0 && updated > 0 && !runs(0);
		case 'target':
			return sample?.index === what.sample && loss && cursor.kind !== 'loss';
		default:
			return what satisfies never;
	}
}

/** The last number that was changed at an earlier step of the sample in hand, which had already used it as it was. */
export function lateBefore(
	{ step, cursor, layers, sample }: Moment,
	problem: Problem
): Edit | undefined {
	const { edits, batchSize } = problem;
	if (!('position' in cursor) || edits.length === 0) return undefined;
	const schedule = scheduleOf(problem);
	return edits.findLast((edit) => {
		if (edit.step >= step) return false;
		const then = schedule.cursorOf(edit.step);
		const here =
			'position' in then && then.epoch === cursor.epoch && then.position === cursor.position;
		return here && isLate({ cursor: then, layers, sample }, edit.what, batchSize);
	});
}

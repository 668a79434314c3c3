import { startOf, writeAddress } from '$lib/experiment/address';
import type { Hideable } from '$lib/experiment/hide';
import type { Run } from './comparing.svelte';
import { stepOfEpoch } from './run';
import type { NamedRun, Speech } from './telling';

/** A point of a curve in words; epoch 0 is the start. */
export function pointText(
	{ full, curve }: NamedRun,
	epoch: number,
	{ words: { chart }, format }: Speech
): string {
	const loss = format.number(curve[epoch]!);
	return epoch === 0
		? chart.pointAtStart(full, loss)
		: chart.point(full, format.integer(epoch), loss);
}

/** The step that computes a point of a curve, as the text after # of a link to the Step page. */
export function pointAddress(
	{ experiment, timeline }: Run,
	epoch: number,
	hide: readonly Hideable[] = []
): string {
	const step = stepOfEpoch(timeline.schedule, epoch);
	return writeAddress({ ...startOf(experiment, hide), step });
}

import type { Sight } from '../question';
import type { Setting } from '../setting';
import type { KindName } from '../topics';

/** Where the run shows what a kind asks in general; null where it shows nothing of it. */
export function sightOf(kind: KindName, { problem, timeline, epoch }: Setting): Sight | null {
	const { schedule } = timeline;
	const at = (step: number): Sight => ({ shows: step, selection: null });
	switch (kind) {
		case 'pass':
		case 'updates':
			return at(schedule.stepOf({ kind: 'epoch-end', epoch }));
		case 'shuffle':
			return problem.shuffle ? at(schedule.stepOf({ kind: 'epoch', epoch })) : null;
		case 'batches':
			return at(schedule.batchEnd(epoch, 0));
		default:
			return null;
	}
}

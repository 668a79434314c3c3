import type { Selection } from '$lib/experiment/selection';
import type { Session } from '$lib/state/session.svelte';
import type { Moment } from '$lib/timeline/moment';
import { travel, travelByNeuron, type Granularity } from '$lib/timeline/travel';

/** What one press would bring on the screen. */
export interface Ahead {
	readonly moment: Moment;
	readonly selection: Selection | null;
}

/** What comes next in a run; null at its end, and as long as it has not been computed. */
export function aheadOf(session: Session, granularity: Granularity): Ahead | null {
	const { schedule, problem, timeline, step, selection } = session;
	const place =
		granularity === 'neuron'
			? travelByNeuron(schedule, problem.layers, { step, selection }, 1)
			: { step: travel(schedule, step, granularity, 1), selection };
	const same = place.step === step && place.selection === selection;
	if (same || !timeline.reached(place.step)) return null;
	return { moment: timeline.at(place.step), selection: place.selection };
}

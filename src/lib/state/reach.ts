import type { Timeline } from '$lib/timeline/timeline';

/** Milliseconds a step may keep the page waiting; what takes longer is computed in slices. */
const PATIENCE = 30;
/** The same for a change of settings: sliders ask many times a second, and much more than a step is drawn anew. */
const PATIENCE_OF_SETTINGS = 12;
/** So many samples are computed whatever the clock says: where a run begins must not depend on how busy the machine is. */
const AT_ONCE = 256;
/** A step is replayed from the batch before it, watched and copied, which takes so many times as long as computing it. */
const REPLAY = 2;

/** When a step that is asked for now, or all of several, should be there at the latest, on the page's clock. */
export const soon = (): number => performance.now() + PATIENCE;
export const soonAfterSettings = (): number => performance.now() + PATIENCE_OF_SETTINGS;

/** Computes a run as far as a step needs, if it is near or that and its replay are done in time. Returns whether it did. */
export function reach(timeline: Timeline, step: number, by: number): boolean {
	const [begin, from] = [performance.now(), timeline.computed];
	const near = timeline.schedule.samplesDone(step) <= AT_ONCE;
	const replay = step - timeline.schedule.replayFrom(step);
	timeline.computeWhile(() => {
		if (timeline.reached(step)) return false;
		if (near) return true;
		const now = performance.now();
		const perStep = (now - begin) / Math.max(timeline.computed - from, 1);
		return now + REPLAY * replay * perStep < by;
	});
	return timeline.reached(step);
}

import type { Vector } from '$lib/timeline/moment';

/** The only index whose target is 1 while all others are 0, or −1. */
export function hotIndex(target: Vector): number {
	const hot = target.indexOf(1);
	return target.every((t, j) => t === 0 || j === hot) ? hot : -1;
}

import type { Plot, Series } from './chart';
import type { Curve } from '$lib/explain/judge/verdict';

/** Where a curve leaves the plot at its top, and how high it goes. */
export interface Leaving {
	/** The x of every place where it leaves. */
	readonly at: readonly number[];
	/** The greatest loss; infinite where a loss is no number any more. */
	readonly most: number;
}

/** Marks of leaving nearer to one another than this would touch. */
const MARK_GAP = 14;

/** Null for a curve that stays inside. */
export function leavingOf(series: Series, { x, top }: Plot): Leaving | null {
	const at: number[] = [];
	let inside = true;
	series.curve.forEach((loss, epoch) => {
		const stays = loss <= top;
		if (inside && !stays) {
			const place = crossing(series, epoch, top, x);
			if (!(place - at.at(-1)! < MARK_GAP)) at.push(place);
		}
		inside = stays;
	});
	return at.length > 0 ? { at, most: highest(series.curve) } : null;
}

/** Where the line to a point above the top crosses it. */
function crossing(series: Series, epoch: number, top: number, x: Plot['x']): number {
	const [before, loss] = [series.curve[epoch - 1], series.curve[epoch]!];
	if (before === undefined) return x(series, 0);
	const share = Number.isFinite(loss) ? (top - before) / (loss - before) : 0;
	return x(series, epoch - 1) + share * (x(series, epoch) - x(series, epoch - 1));
}

/** The greatest loss of a curve; infinite where one is no number any more. */
export const highest = (curve: Curve): number =>
	curve.reduce((most, loss) => Math.max(most, Number.isNaN(loss) ? Infinity : loss), 0);

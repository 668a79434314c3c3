import type { Plot, Series } from './chart';
import { highest } from './loss-axis';

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
export function leavingOf(series: Series, plot: Plot): Leaving | null {
	const at: number[] = [];
	let inside = true;
	series.curve.forEach((loss, epoch) => {
		const stays = loss <= plot.most;
		if (inside && !stays) {
			const place = crossing(series, epoch, plot);
			if (!(place - at.at(-1)! < MARK_GAP)) at.push(place);
		}
		inside = stays;
	});
	return at.length > 0 ? { at, most: highest(series.curve) } : null;
}

/** Where the line to a point above the plot crosses its top. */
function crossing(series: Series, epoch: number, { x, far }: Plot): number {
	const loss = series.curve[epoch]!;
	if (epoch === 0 || !Number.isFinite(loss)) return x(series, Math.max(epoch - 1, 0));
	const [from, to] = [far(series.curve[epoch - 1]!), far(loss)];
	return x(series, epoch - 1) + (from / (from - to)) * (x(series, epoch) - x(series, epoch - 1));
}

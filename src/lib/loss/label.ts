import type { Point } from '$lib/plot/path';
import type { LossScales } from './curve';

/** Where words stand beside a place of the curve. */
export interface Label {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** The nearest place for words beside a point of a curve where the curve does not run through them. */
export function labelAt(
	[at, dot]: Point,
	curve: readonly Point[],
	{ x, y }: LossScales,
	textWidth: number
): Label {
	const [, right] = x.range;
	const [bottom] = y.range;
	const places: Label[] = [];
	for (const anchor of ['start', 'end'] as const) {
		const from = anchor === 'start' ? at : at - textWidth - 8;
		const to = from + textWidth + 8;
		if (from < 0 || to > right) continue;
		const heights = curve
			.filter(([place]) => place >= from && place <= to)
			.map(([, height]) => height)
			.concat(dot)
			.filter(Number.isFinite);
		const label = { x: anchor === 'start' ? at + 8 : at - 8, anchor };
		places.push({ ...label, y: Math.min(...heights) - 7 });
		places.push({ ...label, y: Math.max(...heights) + 16 });
	}
	const off = (label: Label) => Math.abs(label.y - dot);
	const inside = places.filter((label) => label.y >= 0 && label.y <= bottom);
	// Where the curve fills the plot from top to bottom, words cross it.
	const crossing: Label = places[0] ?? { x: at + 8, y: dot, anchor: 'start' };
	return (
		inside.sort((a, b) => off(a) - off(b))[0] ?? {
			...crossing,
			y: Math.min(Math.max(dot - 7, 8), bottom)
		}
	);
}

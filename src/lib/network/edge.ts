import type { Point } from './layout';

/** A smooth path from the right of one card to the left of the next. */
export function edgePath(from: Point, to: Point, cardWidth: number): string {
	const x0 = from.x + cardWidth / 2;
	const x1 = to.x - cardWidth / 2;
	const middle = (x0 + x1) / 2;
	return `M${x0},${from.y}C${middle},${from.y},${middle},${to.y},${x1},${to.y}`;
}

/** Least distance between the numbers on neighbouring edges. */
const LABEL = 20;

/**
 * Where an edge's number stands: halfway along, or nearer to the edge's beginning, where the edges into one
 * neuron lie further apart.
 *
 * @param pitch from the card where the edge begins to the next
 */
export function edgeLabel(from: Point, to: Point, cardWidth: number, pitch: number): Point {
	const x0 = from.x + cardWidth / 2;
	const x1 = to.x - cardWidth / 2;
	const rise = Math.min(Math.max(1 - LABEL / pitch, 0), 0.5);
	// edgePath has risen by 3t² − 2t³ at its parameter t.
	const t = 0.5 - Math.sin(Math.asin(1 - 2 * rise) / 3);
	return {
		x: x0 + (x1 - x0) * (1.5 * t * (1 - t) + t ** 3),
		y: from.y + (to.y - from.y) * rise
	};
}

/** Stroke width of a weight: 0.75 px near zero, growing with |w| and never above 5 px. */
export const edgeWidth = (weight: number): number =>
	Number.isFinite(weight) ? 0.75 + 4.25 * Math.tanh(Math.abs(weight) / 2.5) : 5;

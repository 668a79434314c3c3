/** How much a neuron's card can tell at its size. */
export type Detail = 'full' | 'compact' | 'dot';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface NetworkLayout {
	readonly width: number;
	readonly height: number;
	/** Cards are centred on their points; columns[0] is the input. */
	readonly columns: readonly (readonly Point[])[];
	readonly card: { readonly width: number; readonly height: number };
	readonly detail: Detail;
	/** Where the columns' names stand. */
	readonly headings: number;
}

const HEADING = 30;
const MOST_PITCH = 150;
const BIAS = 15;
/** What stands below the output column: target and loss. */
const FOOT = 34;

/**
 * Places every neuron of a network.
 *
 * @param units neurons per column, the input first
 */
export function layoutNetwork(
	units: readonly number[],
	width: number,
	height: number
): NetworkLayout {
	const columnGap = units.length > 1 ? width / units.length : width;
	const room = height - HEADING;
	const pitch = (count: number): number => Math.min(MOST_PITCH, room / count);
	const tightest = pitch(Math.max(...units));
	const cardWidth = Math.min(104, columnGap - Math.max(14, columnGap * 0.34));
	const detail: Detail =
		tightest >= 46 && cardWidth >= 46
			? 'full'
			: tightest >= 22 && cardWidth >= 30
				? 'compact'
				: 'dot';
	const cardHeight = {
		full: Math.min(48, tightest - BIAS - 4),
		compact: Math.min(24, tightest - 4),
		dot: Math.min(14, tightest - 2)
	}[detail];

	return {
		width,
		height,
		detail,
		headings: 16,
		card: { width: detail === 'dot' ? cardHeight : cardWidth, height: cardHeight },
		columns: units.map((count, column) => {
			const step = pitch(count);
			const last = column === units.length - 1;
			// The output column leaves room for what stands below it.
			const top = HEADING + (room - step * count) / 2;
			const lift = last ? Math.min(FOOT / 2, Math.max(0, (room - step * count) / 2)) : 0;
			return Array.from({ length: count }, (_, j) => ({
				x: columnGap * (column + 0.5),
				y: top + step * (j + 0.5) - lift
			}));
		})
	};
}

/** A smooth path from the right of one card to the left of the next. */
export function edgePath(from: Point, to: Point, cardWidth: number): string {
	const x0 = from.x + cardWidth / 2;
	const x1 = to.x - cardWidth / 2;
	const middle = (x0 + x1) / 2;
	return `M${x0},${from.y}C${middle},${from.y},${middle},${to.y},${x1},${to.y}`;
}

/** Where an edge's number stands: nearer to the neuron it belongs to, where edges have fanned in least. */
export function edgeMiddle(from: Point, to: Point, cardWidth: number): Point {
	const x0 = from.x + cardWidth / 2;
	const x1 = to.x - cardWidth / 2;
	return { x: (x0 + x1) / 2, y: (from.y + to.y) / 2 };
}

/** Stroke width of a weight: 0.75 px near zero, growing with |w| and never above 5 px. */
export const edgeWidth = (weight: number): number =>
	Number.isFinite(weight) ? 0.75 + 4.25 * Math.tanh(Math.abs(weight) / 2.5) : 5;

/** How strongly a value is coloured, 0…1: saturating, so that relu's large activations stay comparable. */
export const strength = (value: number): number =>
	Number.isNaN(value) ? 0 : Math.tanh(Math.abs(value) * 1.2);

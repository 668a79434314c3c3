/** How much a neuron's card can tell at its size. */
export type Detail = 'full' | 'compact' | 'dot';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface NetworkLayout {
	readonly width: number;
	readonly height: number;
	/** Cards are centred on their points; columns[0] is the input, or where the connections of its pixels begin. */
	readonly columns: readonly (readonly Point[])[];
	/** From one card of a column to the next. */
	readonly pitches: readonly number[];
	readonly card: { readonly width: number; readonly height: number };
	readonly detail: Detail;
	/** Whether a card has room for large figures. */
	readonly large: boolean;
	/** From the centre of a card to that of the i-th row of text below it. */
	readonly row: (i: number) => number;
	/** Rows of text below every output; the loss follows below the last one. */
	readonly outputRows: number;
	/** Where the columns' names stand. */
	readonly headings: number;
	/** The input as one picture instead of a column of cards: its upper left corner, and the side of a pixel. */
	readonly picture: { readonly x: number; readonly y: number; readonly size: number } | null;
}

/** The box that is drawn in its own size: 690 × 600 on a screen of 1440 × 900, and a little more. */
const USUAL = { width: 760, height: 640 };

/** How much larger than usual everything is drawn in a box that has the room, up to 1.4 times. */
export const zoomOf = (width: number, height: number): number =>
	Math.min(Math.max(Math.min(width / USUAL.width, height / USUAL.height), 1), 1.4);

const HEADING = 30;
const MOST_PITCH = 150;
/** Height of a row of text. */
const ROW = 16;

interface Kind {
	readonly detail: Detail;
	/** The smallest card that can tell as much. */
	readonly least: { readonly width: number; readonly height: number };
	readonly mostHeight: number;
	/** Free on each side of a card, for its ring. */
	readonly around: number;
	/** Rows of text below a hidden neuron: its bias; below an output: its bias and its target. */
	readonly rows: { readonly hidden: number; readonly output: number };
}

/** What tells more comes first. */
const KINDS: readonly [...Kind[], Kind] = [
	{
		detail: 'full',
		least: { width: 46, height: 27 },
		mostHeight: 48,
		around: 4,
		rows: { hidden: 1, output: 2 }
	},
	{
		detail: 'compact',
		least: { width: 42, height: 18 },
		mostHeight: 24,
		around: 4,
		rows: { hidden: 0, output: 1 }
	},
	{
		detail: 'dot',
		least: { width: 0, height: 0 },
		mostHeight: 14,
		around: 1,
		rows: { hidden: 0, output: 0 }
	}
];

/**
 * Places every neuron of a network, and what is written below it, side by side and inside the box.
 *
 * @param units neurons per column, the input first
 * @param row pixels in a row where the input is a picture; else null
 */
export function layoutNetwork(
	units: readonly number[],
	width: number,
	height: number,
	row: number | null = null
): NetworkLayout {
	const last = units.length - 1;
	const room = height - HEADING;
	// The loss has a row to itself, below the outputs.
	const lossRow = (column: number): number => (column === last ? ROW : 0);
	const pitches = units.map((count, column) =>
		column === 0 && row !== null
			? MOST_PITCH
			: Math.min(MOST_PITCH, (room - lossRow(column)) / count)
	);
	const rowsBelow = ({ rows }: Kind, column: number): number =>
		column === 0 ? 0 : column === last ? rows.output : rows.hidden;

	const columnGap = width / units.length;
	const cardWidth = Math.max(0, Math.min(104, columnGap - Math.max(14, columnGap * 0.34)));
	const heightLeft = (kind: Kind): number =>
		Math.min(...pitches.map((pitch, c) => pitch - ROW * rowsBelow(kind, c))) - 2 * kind.around;
	const kind =
		KINDS.find((k) => cardWidth >= k.least.width && heightLeft(k) >= k.least.height) ??
		KINDS.at(-1)!;
	const cardHeight = Math.max(0, Math.min(kind.mostHeight, heightLeft(kind)));
	const card = { width: kind.detail === 'dot' ? cardHeight : cardWidth, height: cardHeight };
	const picture = row === null ? null : pictureIn(units[0]!, row, columnGap, room);

	return {
		width,
		height,
		pitches,
		detail: kind.detail,
		headings: 16,
		card,
		picture,
		large: cardHeight >= 40 && cardWidth >= 60,
		row: (i) => cardHeight / 2 + kind.around - 1 + ROW * (i + 0.5),
		outputRows: kind.rows.output,
		columns: units.map((count, column) => {
			if (column === 0 && picture) return pixelEnds(count, row!, picture, card.width);
			const pitch = pitches[column]!;
			const top = HEADING + (room - pitch * count - lossRow(column)) / 2;
			// A card and the rows below it are centred together.
			const lift = (ROW * rowsBelow(kind, column)) / 2;
			return Array.from({ length: count }, (_, j) => ({
				x: columnGap * (column + 0.5),
				y: top + pitch * (j + 0.5) - lift
			}));
		})
	};
}

/** A picture in the middle of the first column. */
function pictureIn(pixels: number, row: number, columnGap: number, room: number) {
	const rows = Math.ceil(pixels / row);
	const size = Math.min((0.82 * columnGap) / row, (0.6 * room) / rows, 22);
	return {
		x: (columnGap - size * row) / 2,
		y: HEADING + (room - size * rows) / 2,
		size
	};
}

/** The connections of a row of pixels begin at the picture's right side, as if each pixel had a card there. */
const pixelEnds = (
	pixels: number,
	row: number,
	{ x, y, size }: { x: number; y: number; size: number },
	cardWidth: number
): Point[] =>
	Array.from({ length: pixels }, (_, k) => ({
		x: x + size * row - cardWidth / 2,
		y: y + size * (Math.floor(k / row) + 0.2 + (0.6 * ((k % row) + 0.5)) / row)
	}));

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

/** How strongly a value is coloured, 0…1: saturating, so that relu's large activations stay comparable. */
export const strength = (value: number): number =>
	Number.isNaN(value) ? 0 : Math.tanh(Math.abs(value) * 1.2);

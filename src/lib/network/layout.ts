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
	/** Whether every neuron's bias is written below it. */
	readonly biases: boolean;
	/** Whether it may stand inside where it is not. */
	readonly biasInside: boolean;
	/** Where the targets stand: in the last of those rows, right of the outputs, or nowhere for want of room. */
	readonly targets: 'below' | 'right' | null;
	/** Where the columns' names stand. */
	readonly headings: number;
	readonly text: Measures['text'];
	/** The input as one picture instead of a column of cards: its upper left corner, and the side of a pixel. */
	readonly picture: { readonly x: number; readonly y: number; readonly size: number } | null;
}

/** What everything is drawn with, in units of the layout. */
export interface Measures {
	/** The box that is drawn in its own size; where there is more room, everything is larger. */
	readonly usual: { readonly width: number; readonly height: number };
	readonly mostZoom: number;
	/** Height of a row of text. */
	readonly row: number;
	readonly mostCardWidth: number;
	/** Whether a bias may stand inside a card that has no row below it. */
	readonly biasInside: boolean;
	/** What tells more comes first. */
	readonly kinds: readonly [...Kind[], Kind];
	/** Sizes of text, in px. */
	readonly text: {
		readonly a: number;
		readonly largeA: number;
		readonly second: number;
		readonly largeSecond: number;
		readonly bias: number;
		readonly edge: number;
	};
}

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

const DOT: Kind = {
	detail: 'dot',
	least: { width: 0, height: 0 },
	mostHeight: 14,
	around: 1,
	rows: { hidden: 0, output: 0 }
};

/** 690 × 600 on a screen of 1440 × 900, and a little more. */
export const USUAL: Measures = {
	usual: { width: 760, height: 640 },
	mostZoom: 1.4,
	row: 16,
	mostCardWidth: 104,
	biasInside: true,
	kinds: [
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
		DOT
	],
	text: { a: 13, largeA: 15.5, second: 10, largeSecond: 11.5, bias: 10.5, edge: 11 }
};

/** Before a room full of people: fewer things, none of their text below 12 units, which a projector shows as 24 px. */
export const PRESENTED: Measures = {
	usual: { width: 470, height: 380 },
	mostZoom: 1.6,
	row: 17,
	mostCardWidth: 86,
	biasInside: false,
	kinds: [
		{
			detail: 'full',
			least: { width: 66, height: 33 },
			mostHeight: 54,
			around: 4,
			rows: { hidden: 1, output: 2 }
		},
		{
			detail: 'full',
			least: { width: 66, height: 33 },
			mostHeight: 54,
			around: 4,
			rows: { hidden: 0, output: 1 }
		},
		{
			detail: 'compact',
			least: { width: 56, height: 18 },
			mostHeight: 30,
			around: 3,
			rows: { hidden: 0, output: 0 }
		},
		DOT
	],
	text: { a: 14, largeA: 18, second: 12, largeSecond: 13, bias: 12, edge: 12 }
};

/** How much larger than usual everything is drawn in a box that has the room. */
export const zoomOf = (
	width: number,
	height: number,
	{ usual, mostZoom }: Measures = USUAL
): number => Math.min(Math.max(Math.min(width / usual.width, height / usual.height), 1), mostZoom);

const HEADING = 30;
/** Width of a target beside its output. */
const TARGET = 28;
const MOST_PITCH = 150;

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
	row: number | null = null,
	measures: Measures = USUAL
): NetworkLayout {
	const { kinds, row: rowHeight, mostCardWidth } = measures;
	const last = units.length - 1;
	const room = height - HEADING;
	// The loss has a row to itself, below the outputs.
	const lossRow = (column: number): number => (column === last ? rowHeight : 0);
	const pitches = units.map((count, column) =>
		column === 0 && row !== null
			? MOST_PITCH
			: Math.min(MOST_PITCH, (room - lossRow(column)) / count)
	);
	const rowsBelow = ({ rows }: Kind, column: number): number =>
		column === 0 ? 0 : column === last ? rows.output : rows.hidden;

	const columnGap = width / units.length;
	const cardWidth = Math.max(
		0,
		Math.min(mostCardWidth, columnGap - Math.max(14, columnGap * 0.34))
	);
	const heightLeft = (kind: Kind): number =>
		Math.min(...pitches.map((pitch, c) => pitch - rowHeight * rowsBelow(kind, c))) -
		2 * kind.around;
	const kind =
		kinds.find((k) => cardWidth >= k.least.width && heightLeft(k) >= k.least.height) ??
		kinds.at(-1)!;
	const cardHeight = Math.max(0, Math.min(kind.mostHeight, heightLeft(kind)));
	const card = { width: kind.detail === 'dot' ? cardHeight : cardWidth, height: cardHeight };
	const beside = columnGap - card.width > 2 * TARGET;
	const targets = kind.rows.output > 0 ? 'below' : beside && kind.detail !== 'dot' ? 'right' : null;
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
		row: (i) => cardHeight / 2 + kind.around - 1 + rowHeight * (i + 0.5),
		outputRows: kind.rows.output,
		targets,
		biases: kind.rows.hidden > 0,
		biasInside: measures.biasInside,
		text: measures.text,
		columns: units.map((count, column) => {
			if (column === 0 && picture) return pixelEnds(count, row!, picture, card.width);
			const pitch = pitches[column]!;
			const top = HEADING + (room - pitch * count - lossRow(column)) / 2;
			// A card and the rows below it are centred together.
			const lift = (rowHeight * rowsBelow(kind, column)) / 2;
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

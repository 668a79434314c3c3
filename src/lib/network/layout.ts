import { USUAL, type Detail, type Kind, type Measures } from './measures';

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

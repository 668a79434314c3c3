/** How much a neuron's card can tell at its size. */
export type Detail = 'full' | 'compact' | 'dot';

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

export interface Kind {
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

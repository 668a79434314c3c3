import type { Boundary } from './boundary';

/** Red, green, blue: 0…255. */
export type Rgb = readonly [number, number, number];

/** 256 pixels of an ImageData, from one colour to another. */
export type ColourTable = Uint32Array;

/** The colours of a boundary. */
export interface Palette {
	/** Of a single output: from 0, class 0, to 1, class 1. */
	readonly output: ColourTable;
	/** Of the winner among several outputs: from undecided to certain, one table for each class. */
	readonly winner: readonly ColourTable[];
}

const SIZE = 256;

/** How far the plane goes towards a class's colour: the points on it must stand out. */
const STRENGTH = 0.62;

export function paletteOf(zero: Rgb, classes: readonly Rgb[]): Palette {
	const [first = zero, second = zero] = classes;
	return {
		output: tableOf([mix(zero, first, STRENGTH), zero, mix(zero, second, STRENGTH)]),
		winner: classes.map((colour) => tableOf([zero, mix(zero, colour, STRENGTH)]))
	};
}

/** Through the given colours, which stand at equal distances. */
function tableOf(stops: readonly Rgb[]): ColourTable {
	const bytes = new Uint8ClampedArray(4 * SIZE);
	for (let i = 0; i < SIZE; i++) {
		const place = (i / (SIZE - 1)) * (stops.length - 1);
		const stop = Math.min(Math.floor(place), stops.length - 2);
		bytes.set([...mix(stops[stop]!, stops[stop + 1]!, place - stop), 255], 4 * i);
	}
	return new Uint32Array(bytes.buffer);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
	from[0] + share * (to[0] - from[0]),
	from[1] + share * (to[1] - from[1]),
	from[2] + share * (to[2] - from[2])
];

/** Writes one pixel per cell; a cell whose output is not a number stays transparent. */
export function colourBoundary(
	{ outputs, values }: Boundary,
	palette: Palette,
	pixels: Uint32Array
): void {
	if (outputs === 1) {
		for (let i = 0; i < pixels.length; i++) pixels[i] = colourAt(palette.output, values[i]!);
		return;
	}
	for (let i = 0; i < pixels.length; i++) {
		const { label, certainty } = winnerOf(values, i * outputs, outputs);
		pixels[i] = colourAt(palette.winner[label % palette.winner.length]!, certainty);
	}
}

/** The greatest of a cell's outputs, and how far it is from undecided (0) to certain (1). */
function winnerOf(
	values: Float64Array,
	from: number,
	outputs: number
): { label: number; certainty: number } {
	let label = 0;
	for (let j = 1; j < outputs; j++) if (values[from + j]! > values[from + label]!) label = j;
	return { label, certainty: (values[from + label]! - 1 / outputs) / (1 - 1 / outputs) };
}

const colourAt = (table: ColourTable, share: number): number =>
	Number.isNaN(share) ? 0 : table[Math.round(Math.min(Math.max(share, 0), 1) * (SIZE - 1))]!;

import { describe, expect, test } from 'vitest';
import { colourBoundary, paletteOf, type Rgb } from '$lib/data/colours';

const ZERO: Rgb = [200, 200, 200];
const CLASSES: readonly Rgb[] = [
	[200, 100, 0],
	[0, 0, 200],
	[0, 200, 100]
];
const palette = paletteOf(ZERO, CLASSES);

/** The pixels of cells with these outputs. */
function coloursOf(outputs: number, ...values: number[]): number[][] {
	const pixels = new Uint32Array(values.length / outputs);
	const side = pixels.length;
	colourBoundary({ side, outputs, values: Float64Array.from(values) }, palette, pixels);
	return Array.from(pixels, (pixel) => Array.from(new Uint8Array(Uint32Array.of(pixel).buffer)));
}

/** How far a pixel has gone from the colour of zero to a class's. */
const shareOf = (pixel: readonly number[], label: number): number[] =>
	[0, 1, 2]
		.filter((i) => CLASSES[label]![i] !== ZERO[i])
		.map((i) => (pixel[i]! - ZERO[i]!) / (CLASSES[label]![i]! - ZERO[i]!));

describe('one output', () => {
	test('runs from class 0 through the colour of zero to class 1', () => {
		const [none, undecided, all] = coloursOf(1, 0, 0.5, 1);
		for (const share of shareOf(none!, 0)) expect(share).toBeCloseTo(0.62, 2);
		for (const i of [0, 1, 2]) expect(Math.abs(undecided![i]! - ZERO[i]!)).toBeLessThanOrEqual(1);
		for (const share of shareOf(all!, 1)) expect(share).toBeCloseTo(0.62, 2);
	});

	test('beyond 0 and 1 looks like 0 and 1', () => {
		const [below, none, all, above] = coloursOf(1, -Infinity, 0, 1, 7);
		expect(below).toEqual(none);
		expect(above).toEqual(all);
	});

	test('that is not a number leaves the cell transparent', () => {
		expect(coloursOf(1, NaN)).toEqual([[0, 0, 0, 0]]);
	});
});

describe('several outputs', () => {
	test('take the hue of the winner, stronger the surer it is', () => {
		const [sure, unsure] = coloursOf(3, 0, 0, 1, 0.3, 0.3, 0.4);
		for (const share of shareOf(sure!, 2)) expect(share).toBeCloseTo(0.62, 2);
		for (const share of shareOf(unsure!, 2)) {
			expect(share).toBeGreaterThan(0.03);
			expect(share).toBeLessThan(0.1);
		}
	});

	test('that agree look like zero', () => {
		expect(coloursOf(2, 0.5, 0.5)).toEqual([[...ZERO, 255]]);
	});

	test('that are not numbers leave the cell transparent', () => {
		expect(coloursOf(3, NaN, NaN, NaN)).toEqual([[0, 0, 0, 0]]);
	});
});

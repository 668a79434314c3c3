import * as v from 'valibot';
import type { Dataset, NamedSpec } from './dataset';
import { NumberCell, readTable } from './read-table';

/** Pixels in a row of a picture, and rows. */
const SIDE = 8;
/** The value of a pixel that is all ink. */
const INK = 16;

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** p34: the pixel in row 3, column 4. */
const PIXELS = Array.from({ length: SIDE * SIDE }, (_, k) => `p${Math.floor(k / SIDE)}${k % SIDE}`);

const Row = v.object({
	...Object.fromEntries(PIXELS.map((name) => [name, NumberCell])),
	digit: v.picklist(DIGITS, 'is not a digit')
}) as v.GenericSchema<unknown, { digit: (typeof DIGITS)[number] } & Record<string, unknown>>;

/** The digits of the file as a data set: every pixel from 0, paper, to 1, ink. */
export function digitsOf(csv: string, spec: NamedSpec): Dataset {
	const pictures = readTable(csv, Row);
	return {
		spec,
		inputNames: PIXELS,
		inputs: pictures.map((picture) => PIXELS.map((name) => (picture[name] as number) / INK)),
		target: {
			kind: 'classes',
			classNames: DIGITS,
			labels: pictures.map(({ digit }) => DIGITS.indexOf(digit))
		},
		leftOut: [],
		picture: { width: SIDE, most: INK },
		source: {
			citation:
				'Alpaydin, Kaynak (1998): Optical Recognition of Handwritten Digits; from UCI Machine Learning Repository',
			licence: 'CC BY 4.0',
			url: 'https://doi.org/10.24432/C50P49'
		}
	};
}

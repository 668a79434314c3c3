import { pixelOf } from './pixel';

/** A colour as every viewer of pictures knows it. */
export interface Colour {
	/** #144783 */
	readonly hex: string;
	/** 0…1 */
	readonly alpha: number;
}

const known = new Map<string, Colour>();

/** What any CSS colour comes to on the screen; a browser's `oklab(…)` and `color(xyz-d65 …)` mean nothing elsewhere. */
export function colourOf(css: string): Colour {
	const before = known.get(css);
	if (before) return before;
	const [red, green, blue, alpha] = pixelOf(css);
	const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
	const colour = { hex: `#${hex}`, alpha: alpha / 255 };
	known.set(css, colour);
	return colour;
}

import { extent } from 'd3-array';
import { linear } from '$lib/plot/scale';
import type { Scale } from '$lib/experiment/datasets/dataset';

export type Domain = readonly [min: number, max: number];

/** From the least to the greatest value, and room around: much around few points, as in a truth table. */
export function domainOf(values: readonly number[]): Domain {
	const [min = 0, max = 0] = extent(values);
	const size = Math.max(Math.abs(min), Math.abs(max));
	// Values that only rounding tells apart count as one.
	const span = max - min > Math.max(1e-9 * size, 1e-300) ? max - min : Math.max(size, 1);
	const room = span * (values.length < 10 ? 0.25 : 0.08);
	return [min - room, max + room];
}

/** Room for an axis left of and below a plot, in pixels. */
export const GUTTER = 16;

/** How large a point among n is drawn, and how wide its rim, in pixels: many points are small. */
export function pointSize(n: number): { readonly radius: number; readonly rim: number } {
	if (n < 10) return { radius: 6, rim: 1.5 };
	if (n <= 150) return { radius: 4, rim: 1.5 };
	return n <= 500 ? { radius: 3, rim: 0.75 } : { radius: 2, rim: 0.25 };
}

/** A round value at the edge of a plot. */
export interface Tick {
	/** In pixels from the beginning of the axis. */
	readonly at: number;
	readonly text: string;
}

/** Width of 11 px text, generously. */
const widthOf = (text: string) => 6 * text.length;

/**
 * The first and the last round value of an axis, in measured units where inputs were standardised: as round
 * as they can be without touching the name in the axis's middle or sticking out.
 */
export function outerTicks(
	domain: Domain,
	length: number,
	name: string,
	format: (value: number) => string,
	scaling: Scale = { mean: 0, sd: 1 }
): Tick[] {
	const measured = (value: number): number => scaling.mean + scaling.sd * value;
	const scale = linear([measured(domain[0]), measured(domain[1])], [0, length]);
	const fits = ({ at, text }: Tick): boolean => {
		const half = widthOf(text) / 2;
		const apart = Math.abs(at - length / 2) >= half + widthOf(name) / 2 + 4;
		return apart && at >= half && at <= length - half;
	};
	let most: Tick[] = [];
	for (let count = 3; count <= 10 && most.length < 2; count++) {
		const round = scale
			.ticks(count)
			.map((value) => ({ at: scale(value), text: format(value) }))
			.filter(fits);
		const first = round.find(({ at }) => at < length / 2);
		const last = round.findLast(({ at }) => at > length / 2);
		const outer = [first, last].filter((tick) => tick !== undefined);
		if (outer.length > most.length) most = outer;
	}
	return most;
}

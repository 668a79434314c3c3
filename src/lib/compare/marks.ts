/**
 * How the runs of a chart are told apart: by colour, by dashes and by the shape of their points, so that any one of
 * the three will do.
 */
export interface Mark {
	/** A token of app.css. */
	readonly colour: string;
	/** As stroke-dasharray. */
	readonly dash: string;
	/** The outline of a point around (0, 0), as an SVG path. */
	readonly shape: string;
}

const COLOURS = ['forward', 'update', 'negative', 'backward', 'loss', 'positive', 'ink'] as const;
const DASHES = ['9 4', 'none', '2 3.5', '12 3 2 3', '5 2.5'] as const;
const SHAPES = [
	// circle, square, triangle, diamond, cross, triangle on its tip
	'M-4.6,0a4.6,4.6 0 1 1 9.2,0a4.6,4.6 0 1 1 -9.2,0Z',
	'M-4.2,-4.2h8.4v8.4h-8.4Z',
	'M0,-5.4L5.2,3.9H-5.2Z',
	'M0,-6L5.4,0L0,6L-5.4,0Z',
	'M-1.7,-5.2h3.4v3.5h3.5v3.4h-3.5v3.5h-3.4v-3.5h-3.5v-3.4h3.5Z',
	'M0,5.4L5.2,-3.9H-5.2Z'
] as const;

/** The mark of a run by its place in the list. No two of the first thirty are the same in any two of the three. */
export const markOf = (run: number): Mark => ({
	colour: `var(--${COLOURS[run % COLOURS.length]!})`,
	dash: DASHES[run % DASHES.length]!,
	shape: SHAPES[run % SHAPES.length]!
});

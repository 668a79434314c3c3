/** How classes look: each has a colour and a shape of its own, so that colour never tells it alone. */

/** The tokens of app.css from which class colours come. */
export const CLASS_TOKENS = ['--negative', '--positive', '--forward'] as const;

/** Of a class; grey where a target means none, which is −1. */
export const classColour = (label: number): string =>
	label < 0 ? 'var(--neutral)' : `var(${CLASS_TOKENS[label % CLASS_TOKENS.length]!})`;

/** Outlines of the area of a circle with radius r, around the point where the path stands. */
const OUTLINES: readonly ((r: number) => string)[] = [
	(r) => `m${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`,
	(r) => {
		const side = r * Math.sqrt(Math.PI);
		return `m${-side / 2},${-side / 2}h${side}v${side}h${-side}z`;
	},
	(r) => {
		const side = 2 * r * Math.sqrt(Math.PI / Math.sqrt(3));
		const height = (side * Math.sqrt(3)) / 2;
		return `m0,${(-2 / 3) * height}l${side / 2},${height}h${-side}z`;
	},
	(r) => {
		const half = r * Math.sqrt(Math.PI / 2);
		return `m0,${-half}l${half},${half}l${-half},${half}l${-half},${-half}z`;
	}
];

/** One path for all points of a class. Twelve classes differ in colour or shape. */
export function marksPath(
	label: number,
	points: readonly (readonly [x: number, y: number])[],
	radius: number
): string {
	const outline = OUTLINES.at(label % OUTLINES.length)!(radius);
	return points.map(([x, y]) => `M${x},${y}${outline}`).join('');
}

export type Point = readonly [x: number, y: number];

/** Points joined by straight lines, as an SVG path; it breaks at points that are not finite. */
export function polyline(points: readonly Point[], digits = 1): string {
	let path = '';
	let drawing = false;
	for (const [x, y] of points) {
		const finite = Number.isFinite(x) && Number.isFinite(y);
		if (finite) path += `${drawing ? 'L' : 'M'}${round(x, digits)},${round(y, digits)}`;
		drawing = finite;
	}
	return path;
}

/** The area between a base line and the points, one piece for each stretch of finite ones. */
export function areaPath(points: readonly Point[], base: number, digits = 1): string {
	const pieces: Point[][] = [];
	let piece: Point[] | null = null;
	for (const point of points) {
		if (!point.every(Number.isFinite)) piece = null;
		else if (piece) piece.push(point);
		else pieces.push((piece = [point]));
	}
	return pieces
		.map((stretch) => {
			const [first] = stretch[0]!;
			const [last] = stretch.at(-1)!;
			return `${polyline([[first, base], ...stretch, [last, base]], digits)}Z`;
		})
		.join('');
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

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

/** The area between the lowest and the highest points, a line where they are the same; it breaks where they are not finite. */
export function bandPath(high: readonly Point[], low: readonly Point[]): string {
	let path = '';
	for (let from = 0; from < high.length; from++) {
		let to = from;
		while (to < high.length && Number.isFinite(high[to]![1])) to++;
		if (to > from)
			path += `${polyline([...high.slice(from, to), ...low.slice(from, to).reverse()])}Z`;
		from = to;
	}
	return path;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The values a slider stops at: few enough to be read, in the same steps all along. */

/** Ten to a decade, nearly evenly spread. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** 0.0001, 0.00012, 0.00015, … 10: ten values to every decade from 10^from to 10^to. */
export function decades(from: number, to: number): number[] {
	const values = Array.from({ length: to - from }, (_, d) =>
		ROUND.map((value) => Number(`${value}e${from + d}`))
	);
	return [...values.flat(), Number(`1e${to}`)];
}

/** Whole numbers: each of them while they are few, then ever further apart; both ends are among them. */
export function wholes(min: number, max: number): number[] {
	if (max - min <= 24) return Array.from({ length: max - min + 1 }, (_, i) => min + i);
	const inside = decades(0, Math.ceil(Math.log10(max))).map(Math.floor);
	const all = [min, ...inside.filter((value) => value > min && value < max), max];
	return [...new Set(all)];
}

/** Evenly spaced numbers, about 50 of them, with as few digits as that needs; both ends are among them. */
export function evenly(min: number, max: number): number[] {
	const digits = Math.round(-Math.log10((max - min) / 50));
	const step = 10 ** -digits;
	const count = Math.round((max - min) / step);
	return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toFixed(digits + 1)));
}

/** Where on the slider a number lies that may be typed between its values: the index of the nearest. */
export function nearest(values: readonly number[], value: number): number {
	const above = values.findIndex((each) => each >= value);
	if (above < 0) return values.length - 1;
	if (above === 0) return 0;
	const [low, high] = [values[above - 1]!, values[above]!];
	return value - low < high - value ? above - 1 : above;
}

/** The number below which a share of all numbers lies: 0.5 gives the median. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)]!;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Milliseconds that some work takes. */
export function milliseconds(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

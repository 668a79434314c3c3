import type { Value, Varied } from '$lib/experiment/comparison';
import type { Experiment } from '$lib/experiment/experiment';
import { LIMITS, clamp, type Limit } from '$lib/experiment/limits';
import { typed } from '$lib/setup/typed';

/** A mini-batch as people choose them. */
const MINI = 10;

/** The runs of a comparison that nobody has chosen; null for learning rates, which are found by trying. */
export function usualValues(
	vary: Varied,
	{ seed }: Experiment,
	n: number
): readonly Value[] | null {
	switch (vary) {
		case 'lr':
			return null;
		case 'batch':
			return [...new Set([1, n > 2 * MINI ? MINI : Math.ceil(Math.sqrt(n)), n])];
		case 'shuffle':
			return [1, 0];
		case 'seed': {
			const first = Math.min(seed, LIMITS.seed.max - 2);
			return [first, first + 1, first + 2, 'zeros'];
		}
		default:
			return vary satisfies never;
	}
}

/** A value for one more run: in the widest gap between those there are; null when there is none. */
export function proposed(vary: Varied, values: readonly Value[], n: number): Value | null {
	const numbers = values.filter((value) => value !== 'zeros');
	const isNew = (value: Value): boolean => !values.includes(value);
	switch (vary) {
		case 'lr':
			return inWidestGap(numbers, LIMITS.learningRate.max, nice).find(isNew) ?? null;
		case 'batch':
			return inWidestGap(numbers, n, Math.round).find(isNew) ?? null;
		case 'shuffle':
			return [1, 0].find(isNew) ?? null;
		case 'seed': {
			const next = Array.from(
				{ length: values.length + 1 },
				(_, i) => Math.max(-1, ...numbers) + 1 - i
			);
			const seeds = next.filter((seed) => seed >= 0 && seed <= LIMITS.seed.max);
			return ['zeros' as const, ...seeds].find(isNew) ?? null;
		}
		default:
			return vary satisfies never;
	}
}

/** Rounded geometric means of neighbours, the widest gap first; then what lies beyond both ends. */
function inWidestGap(
	numbers: readonly number[],
	max: number,
	round: (value: number) => number
): readonly number[] {
	const sorted = numbers.filter((value) => value > 0).toSorted((a, b) => a - b);
	const gaps = sorted.slice(1).map((high, i) => [sorted[i]!, high] as const);
	const middles = gaps
		.toSorted(([a, b], [c, d]) => d / c - b / a)
		.map(([low, high]) => round(Math.sqrt(low * high)));
	const beyond = [(sorted.at(-1) ?? 0.1) * 3, (sorted[0] ?? 1) / 3].map(round);
	const limit = { min: 0, max, integer: false };
	return [...middles, ...beyond].filter((value) => value > 0 && clamp(value, limit) === value);
}

/** One significant digit: 0.5477 → 0.5. */
const nice = (value: number): number => Number(value.toPrecision(1));

/** Zeros in English, Dutch and an address. */
const ZEROS = /^(all )?zeros?$|^(allemaal )?nul(len)?$/i;

/** The value somebody typed; null where it is none. */
export function readValue(text: string, vary: Varied, limit: Limit): Value | null {
	if (vary === 'seed' && ZEROS.test(text.trim())) return 'zeros';
	return typed(text, limit) ?? null;
}

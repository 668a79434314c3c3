import { RandomState } from '$lib/engine/random';

/** Choices by chance that a seed repeats. */
export class Draw {
	readonly #random: RandomState;

	/** @param seed a whole number from 0 to 2³² − 1 */
	constructor(seed: number) {
		this.#random = new RandomState(seed);
	}

	/** A whole number from 0 to n − 1. */
	below(n: number): number {
		return Math.floor(this.#random.randomSample() * n);
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)]!;
	}

	/** The list in another order, or the same by chance. */
	shuffled<T>(list: readonly T[]): T[] {
		return Array.from(this.#random.permutation(list.length), (k) => list[k]!);
	}
}

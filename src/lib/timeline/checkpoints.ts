import type { Progress } from '$lib/engine/fit';
import type { FlatParameters } from '$lib/engine/perceptron';
import type { TwisterState } from '$lib/engine/random';

/** A run between two batches, as plain data: enough to take it up again exactly there, in a worker too. */
export interface Checkpoint {
	readonly step: number;
	readonly progress: Readonly<Omit<Progress, 'random' | 'losses'>> & {
		readonly random: TwisterState;
	};
	readonly parameters: readonly FlatParameters[];
}

/** 624 words of Mersenne Twister state, a position and a cached number. */
const RANDOM_BYTES = 624 * 4 + 32;

/**
 * The checkpoints of a run in order, evenly thinned so that they stay within a number of bytes.
 * The first one is always kept.
 */
export class Checkpoints {
	#kept: Checkpoint[] = [];
	/** At least this many steps lie between two checkpoints. */
	#stride: number;
	readonly #budget: number;

	/** @param budget bytes */
	constructor(budget: number, stride: number) {
		this.#budget = budget;
		this.#stride = stride;
	}

	/** Whether a checkpoint at this step would be kept. Ask before copying anything. */
	wants(step: number): boolean {
		const last = this.#kept.at(-1);
		return !last || step - last.step >= this.#stride;
	}

	/** Keeps a checkpoint, later than all before it. */
	add(checkpoint: Checkpoint): void {
		this.#kept.push(checkpoint);
		while (this.bytes > this.#budget && this.#kept.length > 1) {
			this.#stride *= 2;
			this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
		}
	}

	/** The last checkpoint at or before a step. */
	before(step: number): Checkpoint | undefined {
		let low = 0;
		let high = this.#kept.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#kept[middle]!.step <= step) low = middle + 1;
			else high = middle;
		}
		return this.#kept[low - 1];
	}

	/** Bytes held, counting every order and generator as if it were not shared. */
	get bytes(): number {
		return this.#kept.length * this.#size;
	}

	/** All checkpoints of a run are of one size. */
	get #size(): number {
		const first = this.#kept[0];
		if (!first) return 0;
		const parameters = first.parameters.reduce(
			(sum, { weights, biases }) => sum + weights.byteLength + biases.byteLength,
			0
		);
		return parameters + first.progress.order.byteLength + RANDOM_BYTES;
	}
}

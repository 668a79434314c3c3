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

/** Bytes a checkpoint holds, counting order and generator as if no other one shared them. All of a run hold the same. */
export const bytesOf = ({ parameters, progress }: Checkpoint): number =>
	parameters.reduce(
		(sum, { weights, biases }) => sum + weights.byteLength + biases.byteLength,
		progress.order.byteLength + RANDOM_BYTES
	);

/**
 * Steps between two checkpoints of a run: as many as wished, or more, evenly, so that all fit into a number of
 * bytes.
 *
 * @param first the run's first checkpoint
 * @param length steps of the run
 * @param budget bytes for all checkpoints, at least those of the first
 */
export function strideFor(first: Checkpoint, length: number, wished: number, budget: number) {
	const others = Math.floor(budget / bytesOf(first)) - 1;
	return Math.max(wished, Math.ceil(length / Math.max(others, 0.5)));
}

/** The checkpoints of a run in order, at least a stride apart. */
export class Checkpoints {
	readonly #kept: [Checkpoint, ...Checkpoint[]];

	/** @param stride steps that at least lie between two checkpoints */
	constructor(
		first: Checkpoint,
		readonly stride: number
	) {
		this.#kept = [first];
	}

	get last(): Checkpoint {
		return this.#kept.at(-1)!;
	}

	/** Keeps a checkpoint unless it lies too near to the last one. */
	add(checkpoint: Checkpoint): void {
		if (checkpoint.step - this.last.step >= this.stride) this.#kept.push(checkpoint);
	}

	/** All checkpoints up to a step; the first is among them. */
	upTo(step: number): readonly Checkpoint[] {
		return this.#kept.slice(0, this.#countUpTo(step));
	}

	/** The last checkpoint at or before a step. */
	before(step: number): Checkpoint {
		return this.#kept[this.#countUpTo(step) - 1]!;
	}

	get bytes(): number {
		return this.#kept.length * bytesOf(this.#kept[0]);
	}

	#countUpTo(step: number): number {
		let low = 1;
		let high = this.#kept.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#kept[middle]!.step <= step) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

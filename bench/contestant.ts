import type { Task } from './task';

/** One way to train a network, updating it after every sample. */
export interface Contestant {
	readonly name: string;
	/** A trainer at the beginning of a task; null where the task is too much for it. */
	readonly begin: (task: Task) => Trainer | null;
}

export interface Trainer {
	/** Goes through all samples of the task this many times. */
	readonly train: (epochs: number) => void;
	/** What came of it; only where that is meant to be the same as with the others. */
	readonly outcome?: () => Outcome;
}

export interface Outcome {
	/** Layer by layer every weight, row by row, and every bias. */
	readonly parameters: number[];
	/** Sum of the losses of the last epoch, each taken before its sample's update. */
	readonly lossSum: number;
}

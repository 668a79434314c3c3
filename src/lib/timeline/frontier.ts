import type { Problem } from '$lib/experiment/problem';
import type { Checkpoint } from './checkpoints';
import { firstOverflow, isLost } from './overflow';
import type { Schedule } from './schedule';
import { Walk, type Rest } from './walk';

/** What is known of a stretch of a run once it has been computed, as plain data. */
export interface Stretch {
	/** The steps between which it lies. */
	readonly from: number;
	readonly to: number;
	/** In order; where they begin is up to who computes. */
	readonly checkpoints: readonly Checkpoint[];
	/** Mean losses of the epochs that end in it, and the index of the first of these epochs. */
	readonly epochLosses: readonly number[];
	readonly firstEpoch: number;
	/** Losses of the samples visited in it, and how many of the run were visited before. */
	readonly sampleLosses: Float64Array;
	readonly firstSample: number;
	/** Where it ends, to go on from there; null at the end of the run. */
	readonly end: Checkpoint | null;
	/** The step from which training is lost, if it lies in this stretch. */
	readonly overflow: number | null;
}

/** How to compute a run from some place on: plain data, for a worker too. */
export interface Task {
	readonly problem: Problem;
	readonly from: Checkpoint;
	/** Steps between two checkpoints, and the step of the last one before. */
	readonly stride: number;
	readonly lastCheckpoint: number;
	/** Whether training is not lost so far. */
	readonly finite: boolean;
}

/** The outermost place to which a run has been computed, moved on stretch by stretch. */
export class Frontier {
	readonly #task: Task;
	readonly #schedule: Schedule;
	readonly #walk: Walk;
	/** Where the stretch in hand began. */
	#from: Checkpoint;
	#lastCheckpoint: number;
	#finite: boolean;

	constructor(task: Task, schedule: Schedule) {
		this.#task = task;
		this.#schedule = schedule;
		this.#walk = new Walk(task.problem, schedule, task.from);
		this.#from = task.from;
		this.#lastCheckpoint = task.lastCheckpoint;
		this.#finite = task.finite;
	}

	get step(): number {
		return this.#walk.step;
	}

	/** Computes on to the next batch's end at or after a step, or to the end of the run. */
	to(step: number): Stretch {
		const walk = this.#walk;
		const { progress } = walk;
		const { length, n } = this.#schedule;
		const from = this.#from;
		const checkpoints: Checkpoint[] = [];
		const epochLosses: number[] = [];
		const sampleLosses: Float64Array[] = [];
		let { position } = from.progress;

		let overflow: number | null = null;
		const look = () => (overflow ??= this.#overflow());
		let kind: Rest = 'batch';
		// At an epoch's end a run cannot be taken up again.
		while (walk.step < step || (kind === 'epoch-end' && walk.step < length)) {
			// What is lost stays lost, except through a change by hand.
			if (walk.editedNext) look();
			kind = walk.toNextRest(Math.min(step, this.#lastCheckpoint + this.#task.stride));
			if (kind === 'epoch-end') {
				if (!Number.isFinite(progress.lossSum)) look();
				epochLosses.push(progress.lossSum / n);
				sampleLosses.push(progress.losses.slice(position));
				position = 0;
			} else if (walk.step - this.#lastCheckpoint >= this.#task.stride) {
				checkpoints.push(walk.checkpoint());
				this.#lastCheckpoint = walk.step;
			}
		}
		if (kind !== 'epoch-end') sampleLosses.push(progress.losses.slice(position, progress.position));

		look();
		const end = walk.step < length ? walk.checkpoint() : null;
		if (end) this.#from = end;
		return {
			from: from.step,
			to: walk.step,
			checkpoints,
			epochLosses,
			firstEpoch: from.progress.epoch,
			sampleLosses: joined(sampleLosses),
			firstSample: from.progress.epoch * n + from.progress.position,
			end,
			overflow
		};
	}

	/** The step of the stretch in hand from which training is lost. */
	#overflow(): number | null {
		if (!this.#finite || !isLost(this.#walk)) return null;
		this.#finite = false;
		return firstOverflow(this.#task.problem, this.#schedule, this.#from, this.#walk.step);
	}
}

function joined(parts: readonly Float64Array[]): Float64Array {
	const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

import type { Problem } from '$lib/experiment/problem';
import { Checkpoints } from './checkpoints';
import { momentOf, type Moment } from './moment';
import { Schedule } from './schedule';
import { Walk, firstCheckpoint } from './walk';

/** Bytes of checkpoints a run may hold. */
const BUDGET = 32 * 2 ** 20;

/** A replay begins at most about this many samples before the step it is for, until thinning sets in. */
const SAMPLES_PER_CHECKPOINT = 32;

/** Moments to keep, at most 3 MB: a replay for a step back keeps those on its way, so that the next steps back need none. */
const RECENT = 64;

/**
 * A whole run, any step of which can be looked at.
 *
 * A run is computed once from its beginning, leaving checkpoints behind; a step is then reached by
 * replaying from the checkpoint before it. Training is deterministic, so every visit sees the same numbers.
 */
export class Timeline {
	readonly schedule: Schedule;

	readonly #problem: Problem;
	readonly #checkpoints: Checkpoints;
	/** The run as far as it has been computed. */
	readonly #frontier: Walk;
	/** Where the last step was looked at, so that the next one need not be replayed. */
	#here: Walk;
	/** The moments last computed. */
	#recent: readonly Moment[] = [];
	readonly #epochLosses: number[] = [];

	constructor(problem: Problem, budget = BUDGET) {
		this.#problem = problem;
		this.schedule = new Schedule({
			n: problem.samples.inputs.length,
			layers: problem.layers.length,
			epochs: problem.epochs,
			batchSize: problem.batchSize
		});
		this.#checkpoints = new Checkpoints(
			budget,
			SAMPLES_PER_CHECKPOINT * this.schedule.stepsPerSample
		);
		const first = firstCheckpoint(problem);
		this.#checkpoints.add(first);
		this.#frontier = new Walk(problem, this.schedule, first);
		this.#here = new Walk(problem, this.schedule, first);
	}

	/** Number of the last step; the first is 0. */
	get length(): number {
		return this.schedule.length;
	}

	/** Mean loss of every epoch computed so far. */
	get epochLosses(): readonly number[] {
		return this.#epochLosses;
	}

	/** Whether the whole run has been computed. */
	get complete(): boolean {
		return this.#frontier.step === this.length;
	}

	/** Whether a step can be looked at without computing the run any further. */
	reached(step: number): boolean {
		return this.#frontier.step >= this.schedule.replayFrom(step);
	}

	/** Bytes held in checkpoints. */
	get bytes(): number {
		return this.#checkpoints.bytes;
	}

	/**
	 * The complete moment at a step, wherever the last one was.
	 * @throws RangeError when there is no such step.
	 */
	at(step: number): Moment {
		const from = this.schedule.replayFrom(step);
		const known = this.#recent.find((moment) => moment.step === step);
		if (known) return known;

		this.computeTo(from);
		const checkpoint = this.#checkpoints.before(from)!;
		const back = this.#here.step > step;
		if (back || this.#here.step < checkpoint.step)
			this.#here = new Walk(this.#problem, this.schedule, checkpoint);
		// What a checkpoint's own step shows was computed before it.
		const first = back ? Math.max(step - RECENT, checkpoint.step) + 1 : step;
		for (let on = Math.min(first, step); on <= step; on++) this.#lookAt(on);
		return this.#recent.at(-1)!;
	}

	#lookAt(step: number): void {
		this.#here.to(step);
		this.#recent = [...this.#recent.slice(1 - RECENT), momentOf(this.#here, this.#problem)];
	}

	/** Computes the run ahead, at least as far as a step, as checkpoints and epoch losses. */
	computeTo(step: number): void {
		const frontier = this.#frontier;
		while (frontier.step < step) {
			const kind = frontier.toNextRest();
			if (kind === 'epoch-end') this.#epochLosses.push(frontier.progress.lossSum / this.schedule.n);
			else if (this.#checkpoints.wants(frontier.step)) this.#checkpoints.add(frontier.checkpoint());
		}
	}

	/** Computes about this many more samples of the run. */
	computeMore(samples: number): void {
		const steps = samples * this.schedule.stepsPerSample;
		this.computeTo(Math.min(this.#frontier.step + steps, this.length));
	}
}

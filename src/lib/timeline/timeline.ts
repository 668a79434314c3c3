import type { Problem } from '$lib/experiment/problem';
import { Checkpoints, strideFor, type Checkpoint } from './checkpoints';
import { Frontier, type Stretch, type Task } from './frontier';
import { momentOf, type Moment } from './moment';
import { scheduleOf, type Schedule } from './schedule';
import { Walk, firstCheckpoint } from './walk';

/** Bytes that a run may hold in checkpoints and losses. */
const BUDGET = 32 * 2 ** 20;

/** A replay begins at most about this many samples before the step it is for, unless that would take too many checkpoints. */
const SAMPLES_PER_CHECKPOINT = 32;

/** Samples to compute between two looks at the clock. */
const SAMPLES_AT_A_TIME = 32;

/** Moments to keep, at most 3 MB: a replay for a step back keeps those on its way, so that the next steps back need none. */
const RECENT = 64;

/**
 * A whole run, any step of which can be looked at.
 *
 * A run is computed once from its beginning, here or in a worker, leaving checkpoints behind; a step is then
 * reached by replaying from the checkpoint before it. Training is deterministic, so every visit sees the same
 * numbers.
 */
export class Timeline {
	readonly schedule: Schedule;

	readonly #problem: Problem;
	readonly #budget: number;
	readonly #checkpoints: Checkpoints;
	/** Where the run that has been computed ends; null when that is all of it. */
	#end: Checkpoint | null;
	#computed = 0;
	#frontier: Frontier | null = null;
	/** Where the last step was looked at, so that the next one need not be replayed. */
	#here: Walk;
	/** The moments last computed. */
	#recent: readonly Moment[] = [];
	readonly #epochLosses: number[] = [];
	readonly #sampleLosses: Float64Array;
	#overflow: number | null = null;

	/** @param budget bytes, more than the losses of all samples and epochs take */
	constructor(problem: Problem, budget = BUDGET) {
		this.#problem = problem;
		this.#budget = budget;
		this.schedule = scheduleOf(problem);
		const { length, samples, epochs, stepsPerSample } = this.schedule;
		this.#sampleLosses = new Float64Array(samples);
		const first = firstCheckpoint(problem);
		const room = budget - 8 * (samples + epochs);
		const wished = SAMPLES_PER_CHECKPOINT * stepsPerSample;
		this.#checkpoints = new Checkpoints(first, strideFor(first, length, wished, room));
		this.#end = first;
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

	/** Loss of every sample computed so far, in the order of their visits; a view of what is kept. */
	get sampleLosses(): Float64Array {
		return this.#sampleLosses.subarray(0, this.schedule.samplesDone(this.#computed));
	}

	/** The step to which the run has been computed. */
	get computed(): number {
		return this.#computed;
	}

	/** Whether the whole run has been computed. */
	get complete(): boolean {
		return this.#end === null;
	}

	/** The step from which training is lost, as `firstOverflow` finds it; null if it is not lost in what has been computed. */
	get overflow(): number | null {
		return this.#overflow;
	}

	/** Whether a step can be looked at without computing the run any further. */
	reached(step: number): boolean {
		return this.#computed >= this.schedule.replayFrom(step);
	}

	/** Bytes held in checkpoints and losses. */
	get bytes(): number {
		return this.#checkpoints.bytes + this.#sampleLosses.byteLength + 8 * this.#epochLosses.length;
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
		const checkpoint = this.#checkpoints.before(from);
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

	/** Computes the run at least as far as a step. */
	computeTo(step: number): void {
		if (this.#computed >= step || !this.#end) return;
		this.#frontier ??= new Frontier(this.task!, this.schedule);
		this.take(this.#frontier.to(step));
	}

	/** Computes about this many more samples of the run. */
	computeMore(samples: number): void {
		const steps = samples * this.schedule.stepsPerSample;
		this.computeTo(Math.min(this.#computed + steps, this.length));
	}

	/** Computes the run on as long as `goOn()` holds, which is asked after every few samples, or every batch of more. */
	computeWhile(goOn: () => boolean): void {
		while (!this.complete && goOn()) this.computeMore(SAMPLES_AT_A_TIME);
	}

	/** What is left to compute, so that another can do it; null when nothing is. */
	get task(): Task | null {
		return (
			this.#end && {
				problem: this.#problem,
				from: this.#end,
				stride: this.#checkpoints.stride,
				lastCheckpoint: this.#checkpoints.last.step,
				finite: this.#overflow === null
			}
		);
	}

	/**
	 * Takes over a stretch of the run, wherever it was computed. One that is known already changes nothing.
	 * @throws RangeError when it does not begin in what has been computed.
	 */
	take(stretch: Stretch): void {
		const { from, to, firstEpoch, firstSample } = stretch;
		if (from > this.#computed)
			throw new RangeError(`Steps ${this.#computed} to ${from} have not been computed.`);
		if (to <= this.#computed) return;
		for (const checkpoint of stretch.checkpoints) this.#checkpoints.add(checkpoint);
		stretch.epochLosses.forEach((loss, i) => (this.#epochLosses[firstEpoch + i] = loss));
		this.#sampleLosses.set(stretch.sampleLosses, firstSample);
		this.#overflow ??= stretch.overflow;
		this.#computed = to;
		this.#end = stretch.end;
		if (this.#frontier && this.#frontier.step < to) this.#frontier = null;
	}

	/**
	 * The timeline of a run that is this one up to a step at which another number is changed by hand. What is
	 * known of the part before it need not be computed again.
	 */
	branch(problem: Problem, step: number): Timeline {
		const other = new Timeline(problem, this.#budget);
		const checkpoints = this.#checkpoints.upTo(step - 1);
		const end = checkpoints.at(-1)!;
		const { epoch, position } = end.progress;
		const samples = epoch * this.schedule.n + position;
		if (end.step > 0)
			other.take({
				from: 0,
				to: end.step,
				checkpoints,
				epochLosses: this.#epochLosses.slice(0, epoch),
				firstEpoch: 0,
				sampleLosses: this.#sampleLosses.subarray(0, samples),
				firstSample: 0,
				end,
				overflow: this.#overflow !== null && this.#overflow <= end.step ? this.#overflow : null
			});
		return other;
	}
}

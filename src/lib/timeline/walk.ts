import { fit, type Progress, type TrainingSet } from '$lib/engine/fit';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import type { Pace, Stop } from '$lib/engine/step';
import type { Edit } from '$lib/experiment/edit';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import { applyEdit, ownSamples, type Change } from './change';
import type { Checkpoint } from './checkpoints';
import { Copies } from './copies';
import { reachOf } from './reach';
import type { Schedule } from './schedule';

/** Where a walk rests: a batch is done, or an epoch has ended. Only after a batch can it be taken up again. */
export type Rest = 'batch' | 'epoch-end';

/**
 * A network in training that can be taken forward, never back, to any step. On its way it makes the changes
 * that were made by hand: where it stands, those of this step and of all before it are made.
 */
export class Walk {
	readonly network: Perceptron;
	readonly progress: Progress;
	/** What can be seen and kept of it. */
	readonly copies: Copies;

	#step: number;
	/** What fit() reads; changed in place where a number is changed by hand. */
	readonly #own: TrainingSet;
	readonly #problem: Problem;
	/** How many of the edits are made. */
	#made = 0;
	#changes: readonly Change[] = [];
	readonly #pace: Pace = { steps: false, until: 0 };
	readonly #fit: Generator<Stop, void, void>;

	/** Takes a run up at a checkpoint; the first one is its beginning. */
	constructor(
		problem: Problem,
		readonly schedule: Schedule,
		{ step, progress, parameters }: Checkpoint = firstCheckpoint(problem)
	) {
		this.#step = step;
		this.progress = {
			...progress,
			random: RandomState.from(progress.random),
			losses: new Float64Array(schedule.n)
		};
		this.network = new Perceptron(problem.inputs, problem.layers).restore(parameters);
		this.#problem = problem;
		this.#own = ownSamples(problem);
		const fixed = !problem.edits.some(({ what }) => 'sample' in what);
		this.copies = new Copies(this.network, this.progress, this.#own, fixed);
		if (step === 0) this.#makeEdits(0);
		else this.#remakeEdits();
		this.#fit = fit(this.network, this.#own, optionsOf(problem), this.progress, this.#pace);
	}

	get step(): number {
		return this.#step;
	}

	/** What was changed by hand at this step. */
	get changes(): readonly Change[] {
		return this.#changes;
	}

	/** Whether a number is changed by hand before the next rest. */
	get editedNext(): boolean {
		return (
			this.#edit !== undefined &&
			this.#step < this.schedule.length &&
			this.#edit.step <= this.schedule.restAfter(this.#step)
		);
	}

	/** The next edit to make. */
	get #edit(): Edit | undefined {
		return this.#problem.edits[this.#made];
	}

	/**
	 * Goes on without stopping inside a batch: to the end of the next one, or to the epoch's end when no batch
	 * is left.
	 *
	 * @param least a step further ahead: no batch that ends before it is rested at
	 */
	toNextRest(least = 0): Rest {
		const { schedule } = this;
		if (this.editedNext) return this.#watchTo(schedule.restAfter(this.#step));

		this.#pace.steps = false;
		// Changes by hand are looked out for batch by batch.
		this.#pace.until = this.#edit || least <= this.#step ? 0 : this.#positionOf(least);
		const { value: stop } = this.#fit.next();
		if (!stop) throw new RangeError(`The run ends at step ${schedule.length}.`);
		const { epoch, position } = this.progress;
		const rest =
			stop.kind === 'epoch-end'
				? (epoch + 1) * schedule.stepsPerEpoch
				: schedule.batchEnd(epoch, Math.ceil(position / schedule.batchSize) - 1);
		// fit() rests also where a batch that was watched is done: nothing has happened since then.
		if (rest > this.#step) this.#changes = [];
		// Nor is anything trained by the last step of an epoch.
		if (rest > this.#step + (stop.kind === 'batch' ? 0 : 1)) this.copies.parametersChanged();
		this.#step = rest;
		return stop.kind === 'batch' ? 'batch' : 'epoch-end';
	}

	/** Goes on to a step that is not behind, watching every step of its batch. */
	to(step: number): void {
		const from = this.schedule.replayFrom(step);
		while (this.#step < from) this.toNextRest(from);
		if (this.#step === from) this.copies.batchBegun();
		while (this.#step < step) this.#watchNext();
	}

	/** A copy of where the run stands. Only between two batches can it be taken up again there. */
	checkpoint(): Checkpoint {
		return checkpointOf(this.#step, this.network, this.progress);
	}

	/** How many samples of the epoch that follows are visited when a step is done; Infinity beyond its batches. */
	#positionOf(step: number): number {
		const here = this.schedule.cursorOf(this.#step + 1);
		const there = this.schedule.cursorOf(Math.min(step, this.schedule.length));
		if (here.kind === 'start' || there.kind === 'start') return 0;
		if (there.epoch > here.epoch || there.kind === 'epoch-end') return Infinity;
		return there.kind === 'epoch' ? 0 : there.position + 1;
	}

	#watchTo(rest: number): Rest {
		while (this.#step < rest) this.#watchNext();
		if (this.schedule.cursorOf(rest).kind === 'epoch-end') return 'epoch-end';
		// Past the last update to the batch's end, where the run can be taken up again.
		this.#pace.steps = false;
		this.#fit.next();
		return 'batch';
	}

	#watchNext(): void {
		this.#changes = [];
		const step = this.#step + 1;
		const due = this.#edit?.step === step;
		const update = due && this.schedule.cursorOf(step).kind === 'update';
		if (due && !update) this.#makeEdits(step);
		this.#pace.steps = true;
		const { value: stop } = this.#fit.next();
		if (stop?.kind === 'update') this.copies.layerChanged(stop.layer);
		if (due && update) this.#makeEdits(step);
		this.#step = step;
	}

	/** Makes the changes of a step. */
	#makeEdits(step: number): void {
		const { edits, layers, batchSize } = this.#problem;
		const { updated } = reachOf(this.schedule.cursorOf(step), layers.length, batchSize);
		for (; edits[this.#made]?.step === step; this.#made++) {
			const edit = edits[this.#made]!;
			this.#changes = [...this.#changes, applyEdit(edit, this.network, this.#own)];
			if ('sample' in edit.what) this.copies.samplesChanged();
			else {
				const { layer } = edit.what;
				this.copies.layerChanged(layer);
				// A layer not yet updated in this batch will be updated from the changed number.
				if (layer < updated) this.copies.beforeChanged(layer);
			}
		}
	}

	/** Changes the samples as they were when the checkpoint was taken, which has only the parameters. */
	#remakeEdits(): void {
		const { edits } = this.#problem;
		for (; edits[this.#made] && edits[this.#made]!.step <= this.#step; this.#made++) {
			const edit = edits[this.#made]!;
			if ('sample' in edit.what) applyEdit(edit, this.network, this.#own);
		}
	}
}

/** Step 0: parameters drawn or given, nothing changed or computed. */
export function firstCheckpoint(problem: Problem): Checkpoint {
	const { network, progress } = beginProblem(problem);
	return checkpointOf(0, network, progress);
}

const checkpointOf = (
	step: number,
	network: Perceptron,
	{ epoch, position, order, random, loss, lossSum }: Progress
): Checkpoint => ({
	step,
	progress: { epoch, position, order, loss, lossSum, random: random.state },
	parameters: network.copyParameters()
});

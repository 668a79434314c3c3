import { fit, type Progress } from '$lib/engine/fit';
import { Perceptron } from '$lib/engine/perceptron';
import type { Pace, Stop } from '$lib/engine/step';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import type { Checkpoint, LayerParameters } from './checkpoints';
import type { Schedule } from './schedule';

/** A network in training that can be taken forward, never back, to any step. */
export class Walk {
	readonly network: Perceptron;
	readonly progress: Progress;
	/** The parameters with which the batch in hand began. */
	before: readonly LayerParameters[];

	#step: number;
	readonly #pace: Pace = { steps: false };
	readonly #fit: Generator<Stop, void, void>;

	/** Takes a run up at a checkpoint; the first one is its beginning. */
	constructor(
		problem: Problem,
		readonly schedule: Schedule,
		{ step, progress, parameters }: Checkpoint = firstCheckpoint(problem)
	) {
		this.#step = step;
		this.progress = copyProgress(progress);
		this.network = new Perceptron(problem.inputs, problem.layers);
		this.network.layers.forEach((layer, l) => {
			layer.weights.set(parameters[l]!.weights);
			layer.biases.set(parameters[l]!.biases);
		});
		this.before = copyParameters(this.network);
		this.#fit = fit(this.network, problem.samples, optionsOf(problem), this.progress, this.#pace);
	}

	get step(): number {
		return this.#step;
	}

	/** Goes on without stopping inside the batch: to its end, or to the epoch's end when no batch is left. */
	toNextRest(): Stop['kind'] {
		this.#pace.steps = false;
		const { value: stop } = this.#fit.next();
		const { schedule } = this;
		const { epoch, position } = this.progress;
		if (!stop) throw new RangeError(`The run ends at step ${schedule.length}.`);
		this.#step =
			stop.kind === 'epoch-end'
				? (epoch + 1) * schedule.stepsPerEpoch
				: schedule.batchEnd(epoch, Math.ceil(position / schedule.batchSize) - 1);
		return stop.kind;
	}

	/** Goes on to a step that is not behind, watching every step of its batch. */
	to(step: number): void {
		const from = this.schedule.replayFrom(step);
		while (this.#step < from) this.toNextRest();
		if (this.#step === from) this.before = copyParameters(this.network);
		this.#pace.steps = true;
		for (; this.#step < step; this.#step++) this.#fit.next();
	}

	/** A copy of where the run stands. Only between two batches can it be taken up again there. */
	checkpoint(): Checkpoint {
		return {
			step: this.#step,
			progress: copyProgress(this.progress),
			parameters: copyParameters(this.network)
		};
	}
}

/** Step 0: parameters drawn or given, nothing computed. */
export function firstCheckpoint(problem: Problem): Checkpoint {
	const { network, progress } = beginProblem(problem);
	return { step: 0, progress, parameters: copyParameters(network) };
}

const copyParameters = ({ layers }: Perceptron): LayerParameters[] =>
	layers.map(({ weights, biases }) => ({ weights: weights.slice(), biases: biases.slice() }));

const copyProgress = (progress: Readonly<Progress>): Progress => ({
	...progress,
	random: progress.random.clone()
});

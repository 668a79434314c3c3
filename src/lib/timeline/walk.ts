import { fit, type Progress } from '$lib/engine/fit';
import type { Layer } from '$lib/engine/layer';
import { Perceptron, type Parameters } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import type { Pace, Stop } from '$lib/engine/step';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import type { Checkpoint } from './checkpoints';
import type { Schedule } from './schedule';

/** A network in training that can be taken forward, never back, to any step. */
export class Walk {
	readonly network: Perceptron;
	readonly progress: Progress;

	#step: number;
	#parameters: Parameters | null = null;
	#before: Parameters;
	#order: readonly number[] = [];
	/** What `#order` is a copy of. */
	#ordered: Int32Array | null = null;
	readonly #pace: Pace = { steps: false };
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
		this.#before = this.parameters;
		this.#fit = fit(this.network, problem.samples, optionsOf(problem), this.progress, this.#pace);
	}

	get step(): number {
		return this.#step;
	}

	/** A copy of all weights and biases. From step to step only that of an updated layer is another one. */
	get parameters(): Parameters {
		const { layers } = this.network;
		return (this.#parameters ??= { weights: layers.map(weightsOf), biases: layers.map(biasesOf) });
	}

	/** The parameters with which the batch in hand began. */
	get before(): Parameters {
		return this.#before;
	}

	/** A copy of the epoch's order, the same one until another is drawn. */
	get order(): readonly number[] {
		const { order } = this.progress;
		if (order !== this.#ordered) this.#order = Array.from((this.#ordered = order));
		return this.#order;
	}

	/** Goes on without stopping inside the batch: to its end, or to the epoch's end when no batch is left. */
	toNextRest(): Stop['kind'] {
		this.#pace.steps = false;
		const { value: stop } = this.#fit.next();
		const { schedule } = this;
		const { epoch, position } = this.progress;
		if (!stop) throw new RangeError(`The run ends at step ${schedule.length}.`);
		const rest =
			stop.kind === 'epoch-end'
				? (epoch + 1) * schedule.stepsPerEpoch
				: schedule.batchEnd(epoch, Math.ceil(position / schedule.batchSize) - 1);
		// fit() rests also where a batch that was watched is done: nothing has happened since then.
		if (stop.kind === 'batch' && rest > this.#step) this.#parameters = null;
		this.#step = rest;
		return stop.kind;
	}

	/** Goes on to a step that is not behind, watching every step of its batch. */
	to(step: number): void {
		const from = this.schedule.replayFrom(step);
		while (this.#step < from) this.toNextRest();
		if (this.#step === from) this.#before = this.parameters;
		this.#pace.steps = true;
		for (; this.#step < step; this.#step++) {
			const { value: stop } = this.#fit.next();
			if (stop?.kind === 'update') this.#copyLayer(stop.layer);
		}
	}

	/** A copy of where the run stands. Only between two batches can it be taken up again there. */
	checkpoint(): Checkpoint {
		return checkpointOf(this.#step, this.network, this.progress);
	}

	#copyLayer(l: number): void {
		const { weights, biases } = this.parameters;
		const layer = this.network.layers[l]!;
		this.#parameters = {
			weights: weights.with(l, weightsOf(layer)),
			biases: biases.with(l, biasesOf(layer))
		};
	}
}

/** Step 0: parameters drawn or given, nothing computed. */
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

/** A flat matrix, row by row. */
export const rows = (flat: Float64Array, width: number): number[][] =>
	Array.from({ length: flat.length / width }, (_, j) =>
		Array.from(flat.subarray(j * width, (j + 1) * width))
	);

const weightsOf = ({ weights, inputs }: Layer) => rows(weights, inputs);
const biasesOf = ({ biases }: Layer) => Array.from(biases);

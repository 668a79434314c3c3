import { fit } from '$lib/engine/fit';
import type { Progress } from '$lib/engine/fit';
import type { Layer } from '$lib/engine/layer';
import type { Perceptron } from '$lib/engine/perceptron';
import type { Stop } from '$lib/engine/step';
import { beginProblem, optionsOf, type Problem } from '$lib/experiment/problem';
import { isMatched } from '$lib/explain/matched';
import { outer, rowsOf, type Rows } from '$lib/timeline/rows';

/** What one layer computed in the backward pass, with the parameters before the update. */
interface BackwardRecord {
	readonly dz: Float64Array;
	readonly dW: Rows;
	readonly db: Float64Array;
	/** ∂L/∂ input of this layer. */
	readonly daPrev: Float64Array;
}

/** Everything computed for one sample; lists have an entry for each layer. */
interface SampleRecord {
	readonly sampleIndex: number;
	readonly forward: { readonly z: Float64Array; readonly a: Float64Array }[];
	loss: number;
	/** ∂L/∂ output of the network. */
	da: Float64Array;
	readonly backward: BackwardRecord[];
	/** o − t: the output layer's dz where sigmoid or softmax meets its cross-entropy. */
	dzFused?: Float64Array;
}

/** One update of all parameters and what led to it, in the words of `tests/fixtures/README.md`. */
export interface StepRecord {
	/** Counted from 0 over the whole run. */
	readonly step: number;
	readonly epoch: number;
	/** Counted from 0 in the epoch. */
	readonly batch: number;
	readonly samples: readonly SampleRecord[];
	/** Mean loss of the samples. */
	readonly batchLoss: number;
	/** Mean gradient of the samples; only where more than one may make an update. */
	readonly meanGrad?: readonly { readonly dW: Rows; readonly db: Float64Array }[];
	/** The parameters afterwards. */
	readonly update: readonly { readonly W: Rows; readonly b: Float64Array }[];
}

/** A run from its beginning to its end, written down as it goes. */
export class Recording {
	readonly network: Perceptron;
	/** Indices of the samples as they were visited, epoch after epoch, as far as it has come. */
	readonly orders: Int32Array;
	/** For each epoch, as far as it has come: the mean of its losses, each taken when its sample was visited. */
	readonly meanLosses: Float64Array;
	readonly #progress: Progress;

	/** @throws RangeError when numbers were changed by hand: a trace has no word for that */
	constructor(readonly problem: Problem) {
		const { edits, epochs, samples } = problem;
		if (edits.length > 0) throw new RangeError('A recording is of a run without edits.');
		({ network: this.network, progress: this.#progress } = beginProblem(problem));
		this.orders = new Int32Array(epochs * samples.inputs.length);
		this.meanLosses = new Float64Array(epochs);
	}

	/** The epoch it has come to, counted from 0. */
	get epoch(): number {
		return this.#progress.epoch;
	}

	/**
	 * Trains, and stops after every update: with its record in the epochs that are watched, with null in
	 * the others. Can be gone through once.
	 */
	*updates(watched: (epoch: number) => boolean): Generator<StepRecord | null, void, void> {
		const { problem, network } = this;
		const progress = this.#progress;
		const pace = { steps: watched(0), until: 0 };
		let next = new OneUpdate(problem, network, progress);
		let step = 0;
		let batch = 0;

		for (const stop of fit(network, problem.samples, optionsOf(problem), progress, pace)) {
			next.note(stop);
			if (stop.kind === 'batch' || (stop.kind === 'update' && stop.layer === 0)) {
				yield pace.steps ? next.record(step, batch) : null;
				next = new OneUpdate(problem, network, progress);
				step++;
				batch++;
			} else if (stop.kind === 'epoch-end') {
				const { epoch, order, lossSum } = progress;
				this.orders.set(order, epoch * order.length);
				this.meanLosses[epoch] = lossSum / order.length;
				pace.steps = watched(epoch + 1);
				batch = 0;
			}
		}
	}
}

/** Copies what the network holds, stop by stop, until an update is complete. */
class OneUpdate {
	readonly #samples: SampleRecord[] = [];
	readonly #meanGrad: { dW: Rows; db: Float64Array }[] = [];
	readonly #update: { W: Rows; b: Float64Array }[] = [];

	constructor(
		readonly problem: Problem,
		readonly network: Perceptron,
		readonly progress: Progress
	) {}

	/** Whether the output layer's dz can be had as o − t. */
	get #fuses(): boolean {
		const { layers, loss } = this.problem;
		return isMatched(layers.at(-1)!.activation, loss);
	}

	note({ kind, layer: l }: Stop): void {
		const { layers } = this.network;
		const layer = layers[l]!;
		const sample = this.#samples.at(-1)!;
		switch (kind) {
			case 'sample':
				this.#samples.push(this.#newSample());
				break;
			case 'forward':
				sample.forward[l] = { z: layer.z.slice(), a: layer.a.slice() };
				break;
			case 'loss':
				sample.loss = this.progress.loss;
				break;
			case 'gradient':
				sample.da = layers.at(-1)!.da.slice();
				if (this.#fuses) sample.dzFused = this.#error(sample);
				break;
			case 'backward':
				sample.backward[l] = backwardOf(layer, this.#inputOf(sample, l));
				break;
			case 'update':
				this.#noteUpdate(layer, l);
				break;
			case 'epoch':
			case 'epoch-end':
			case 'batch':
				break;
			default:
				kind satisfies never;
		}
	}

	record(step: number, batch: number): StepRecord {
		const samples = this.#samples;
		const sum = samples.reduce((total, { loss }) => total + loss, 0);
		return {
			step,
			epoch: this.progress.epoch,
			batch,
			samples,
			batchLoss: sum / samples.length,
			...(this.problem.batchSize > 1 && { meanGrad: this.#meanGrad }),
			update: this.#update
		};
	}

	#newSample(): SampleRecord {
		const { order, position } = this.progress;
		const sampleIndex = order[position + this.#samples.length]!;
		return { sampleIndex, forward: [], loss: NaN, da: new Float64Array(), backward: [] };
	}

	/** What went into a layer for this sample. */
	#inputOf({ sampleIndex, forward }: SampleRecord, l: number): Float64Array {
		return l === 0 ? this.problem.samples.inputs[sampleIndex]! : forward[l - 1]!.a;
	}

	#error({ sampleIndex, forward }: SampleRecord): Float64Array {
		const target = this.problem.samples.targets[sampleIndex]!;
		return forward.at(-1)!.a.map((o, j) => o - target[j]!);
	}

	#noteUpdate({ inputs, weights, biases, sumW, sumB }: Layer, l: number): void {
		const count = this.#samples.length;
		this.#update[l] = { W: rowsOf(weights.slice(), inputs), b: biases.slice() };
		if (this.problem.batchSize === 1) return;
		this.#meanGrad[l] = {
			dW: rowsOf(
				sumW.map((sum) => sum / count),
				inputs
			),
			db: sumB.map((sum) => sum / count)
		};
	}
}

function backwardOf(layer: Layer, x: Float64Array): BackwardRecord {
	const dz = layer.dz.slice();
	return { dz, dW: outer(dz, x), db: dz, daPrev: layer.dx.slice() };
}

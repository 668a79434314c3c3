import type { Progress, TrainingSet } from '$lib/engine/fit';
import type { Layer } from '$lib/engine/layer';
import type { Parameters, Perceptron } from '$lib/engine/perceptron';
import { rowsOf, toLists } from './rows';

/**
 * Copies of what a run changes in place, safe to keep. Each is made when it is first looked at, and stays the same
 * object until it is told that what it is a copy of has changed: most steps leave all of them alone.
 */
export class Copies {
	#parameters: Parameters | null = null;
	#before: Parameters;
	#order: readonly number[] = [];
	/** What `#order` is a copy of. */
	#ordered: Int32Array | null = null;
	#samples: TrainingSet | null = null;
	readonly #network: Perceptron;
	readonly #progress: Progress;
	readonly #own: TrainingSet;
	readonly #fixed: boolean;

	/** @param fixed whether the samples never change, and need no copy */
	constructor(network: Perceptron, progress: Progress, samples: TrainingSet, fixed: boolean) {
		this.#network = network;
		this.#progress = progress;
		this.#own = samples;
		this.#fixed = fixed;
		this.#before = this.parameters;
	}

	/** All weights and biases. */
	get parameters(): Parameters {
		return (this.#parameters ??= listParameters(this.#network));
	}

	/** The parameters that the updates of the batch in hand begin with. */
	get before(): Parameters {
		return this.#before;
	}

	/** The epoch's order; a shuffle replaces it, so that nobody need tell. */
	get order(): readonly number[] {
		const { order } = this.#progress;
		if (order !== this.#ordered) this.#order = Array.from((this.#ordered = order));
		return this.#order;
	}

	/** The samples as they are now. */
	get samples(): TrainingSet {
		const { inputs, targets } = this.#own;
		return (this.#samples ??= this.#fixed
			? this.#own
			: { inputs: inputs.map(copyOf), targets: targets.map(copyOf) });
	}

	/** A batch begins. */
	batchBegun(): void {
		this.#before = this.parameters;
	}

	/** Any parameters have changed. */
	parametersChanged(): void {
		this.#parameters = null;
	}

	/** Those of one layer have; the copies of the others stay. */
	layerChanged(l: number): void {
		this.#parameters = withLayer(this.parameters, this.#network, l);
	}

	/** So have those with which an update of this layer is still to begin. */
	beforeChanged(l: number): void {
		this.#before = withLayer(this.#before, this.#network, l);
	}

	samplesChanged(): void {
		this.#samples = null;
	}
}

const copyOf = (vector: Float64Array) => vector.slice();
const weightsOf = ({ weights, inputs }: Layer) => toLists(rowsOf(weights, inputs));
const biasesOf = ({ biases }: Layer) => Array.from(biases);

/** Copies of all weights and biases. */
export const listParameters = ({ layers }: Perceptron): Parameters => ({
	weights: layers.map(weightsOf),
	biases: layers.map(biasesOf)
});

/** The parameters with those of one layer copied anew. */
function withLayer({ weights, biases }: Parameters, { layers }: Perceptron, l: number): Parameters {
	const layer = layers[l]!;
	return {
		weights: weights.with(l, weightsOf(layer)),
		biases: biases.with(l, biasesOf(layer))
	};
}

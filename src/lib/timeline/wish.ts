import { Perceptron, fits, type Parameters } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { RandomState } from '$lib/engine/random';
import { writeInit, zeros } from '$lib/experiment/address-fields';
import { kindOf } from '$lib/experiment/datasets';
import type { DataSpec } from '$lib/experiment/datasets/dataset';
import type { Experiment } from '$lib/experiment/experiment';
import { usualExperiment } from '$lib/experiment/presets';
import { listParameters } from './copies';
import { mostEpochs } from './settle';

/** Settings somebody asks for; all others stay as they are. Each is legal by itself. */
export type Wish = Partial<Omit<Experiment, 'edits'>>;

/** Something that could not stay as it was when a wish was granted. */
export type Cost =
	/** Numbers changed by hand belong to a run, and this is another one. */
	| { readonly kind: 'edits'; readonly count: number }
	/** Own starting weights that belong to the network before. */
	| { readonly kind: 'lostInit' }
	/** Data somebody brought along. */
	| { readonly kind: 'lostData'; readonly title: string }
	/** Given parameters that have no place in the new network, or are missing from it. */
	| { readonly kind: 'init' }
	/** A batch is at most the whole data set. */
	| { readonly kind: 'batchSize'; readonly was: number; readonly now: number }
	/** A run has at most so many steps. */
	| { readonly kind: 'epochs'; readonly was: number; readonly now: number };

/**
 * The experiment with other settings, always a legal one, and what that cost.
 *
 * @param samples in the data as they are before
 */
export function grant(
	experiment: Experiment,
	wish: Wish,
	samples: number
): { experiment: Experiment; costs: readonly Cost[] } {
	const wished = { ...experiment, ...wish };
	const keys = Object.keys(wish) as (keyof Wish)[];
	if (keys.every((key) => wished[key] === experiment[key])) return { experiment, costs: [] };

	const costs: Cost[] = [];
	const { data, layers } = wished;
	const kind = kindOf(data);
	const n = kind.n && data.name !== 'own' ? data.n : samples;

	const batchSize = Math.min(wished.batchSize, n);
	if (batchSize < wished.batchSize)
		costs.push({ kind: 'batchSize', was: wished.batchSize, now: batchSize });

	const epochs = Math.min(wished.epochs, mostEpochs(n, layers.length, batchSize));
	if (epochs < wished.epochs) costs.push({ kind: 'epochs', was: wished.epochs, now: epochs });

	let { init } = wished;
	if (init && !fits(init, kind.inputs, layers)) {
		const isZero = writeInit(init) === 'zeros';
		init = isZero
			? zeros(kind.inputs, layers)
			: refit(init, drawn(kind.inputs, layers, wished.seed));
		if (!isZero) costs.push({ kind: 'init' });
	}

	if (experiment.edits.length > 0) costs.push({ kind: 'edits', count: experiment.edits.length });
	return { experiment: { ...wished, batchSize, epochs, init, edits: [] }, costs };
}

/** The usual experiment on some data instead of another, and what that cost. */
export function usualInstead(
	before: Experiment,
	data: DataSpec
): { experiment: Experiment; costs: readonly Cost[] } {
	const { edits, init } = before;
	const costs: Cost[] = [];
	const usual = writeInit(usualExperiment(before.data).init);
	if (init && !['zeros', usual].includes(writeInit(init))) costs.push({ kind: 'lostInit' });
	if (before.data.name === 'own' && data !== before.data)
		costs.push({ kind: 'lostData', title: before.data.own.title });
	if (edits.length > 0) costs.push({ kind: 'edits', count: edits.length });
	return { experiment: usualExperiment(data), costs };
}

/** The parameters that a seed draws for such a network. */
export const drawn = (inputs: number, layers: readonly LayerShape[], seed: number): Parameters =>
	listParameters(new Perceptron(inputs, layers).draw(new RandomState(seed)));

/** Every number that still has its place, and for the others those of a network of the new shape. */
const refit = ({ weights, biases }: Parameters, others: Parameters): Parameters => ({
	weights: others.weights.map((rows, l) =>
		rows.map((row, j) => row.map((value, k) => weights[l]?.[j]?.[k] ?? value))
	),
	biases: others.biases.map((column, l) => column.map((value, j) => biases[l]?.[j] ?? value))
});

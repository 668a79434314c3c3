import fc from 'fast-check';
import { withEdit, type Changeable, type Edit } from '$lib/experiment/edit';
import type { Parameters } from '$lib/engine/perceptron';
import { fanInOf, type LayerShape } from '$lib/engine/shape';
import { ACTIVATION_NAMES, LOSS_NAMES } from '$lib/experiment/experiment';
import type { Problem } from '$lib/experiment/problem';
import { scheduleOf } from '$lib/timeline/schedule';

/** Every seed there is. */
export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Lists of one length. */
export const listsOf = <T>(items: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
	fc.array(items, { minLength: length, maxLength: length });

/** Parameters that fit a network of these layers. */
export function parametersOf(
	inputs: number,
	layers: readonly LayerShape[],
	numbers: fc.Arbitrary<number>
): fc.Arbitrary<Parameters> {
	const weights = layers.map(({ units }, l) =>
		listsOf(listsOf(numbers, fanInOf(inputs, layers, l)), units)
	);
	const biases = layers.map(({ units }) => listsOf(numbers, units));
	return fc.record({ weights: fc.tuple(...weights), biases: fc.tuple(...biases) });
}

/** Changes by hand that fit a network of these layers, in the order of their steps. */
export function editsOf(
	inputs: number,
	layers: readonly LayerShape[],
	steps: fc.Arbitrary<number>,
	samples: fc.Arbitrary<number>,
	values: fc.Arbitrary<number>
): fc.Arbitrary<Edit[]> {
	const places = layers.flatMap(({ units }, layer) => {
		const fanIn = fanInOf(inputs, layers, layer);
		return Array.from({ length: units }, (_, neuron): Changeable[] => [
			{ kind: 'bias', layer, neuron },
			...Array.from(
				{ length: fanIn },
				(_, input) => ({ kind: 'weight', layer, neuron, input }) as const
			)
		]).flat();
	});
	const outputs = layers.at(-1)!.units;
	const what = fc.oneof(
		fc.constantFrom(...places),
		fc.record({ kind: fc.constant('input' as const), sample: samples, input: fc.nat(inputs - 1) }),
		fc.record({
			kind: fc.constant('target' as const),
			sample: samples,
			output: fc.nat(outputs - 1)
		})
	);
	return fc
		.array(fc.record({ step: steps, what, value: values }), { maxLength: 6 })
		.map((edits) => edits.reduce<Edit[]>(withEdit, []));
}

const numbers = fc.double({ min: -2, max: 2, noNaN: true });
const vectorsOf = (length: number) => listsOf(numbers, length).map((v) => Float64Array.from(v));

const shapes = fc.record({
	inputs: fc.integer({ min: 1, max: 3 }),
	n: fc.integer({ min: 1, max: 5 }),
	layers: fc.array(
		fc.record({
			units: fc.integer({ min: 1, max: 3 }),
			activation: fc.constantFrom(...ACTIVATION_NAMES)
		}),
		{ minLength: 1, maxLength: 3 }
	)
});

/**
 * Problems small enough to look at every step: SGD, mini-batches with a shorter last one, full batches,
 * and batches larger than the data. Some of them diverge, and are no less deterministic for that.
 */
export const problems: fc.Arbitrary<Problem> = shapes.chain(({ inputs, n, layers }) =>
	fc.record({
		inputs: fc.constant(inputs),
		layers: fc.constant(layers),
		loss: fc.constantFrom(...LOSS_NAMES),
		learningRate: fc.double({ min: 0, max: 1, noNaN: true }),
		epochs: fc.integer({ min: 1, max: 3 }),
		batchSize: fc.integer({ min: 1, max: 6 }),
		shuffle: fc.boolean(),
		seed: seeds,
		init: fc.option(parametersOf(inputs, layers, numbers)),
		samples: fc.record({
			inputs: listsOf(vectorsOf(inputs), n),
			targets: listsOf(vectorsOf(layers.at(-1)!.units), n)
		}),
		edits: fc.constant([])
	})
);

/** The same with numbers changed by hand to such values on the way, some of them after the run's end. */
export const problemsEditedTo = (
	values: fc.Arbitrary<number>,
	unedited = problems
): fc.Arbitrary<Problem> =>
	unedited.chain((problem) => {
		const { inputs, layers, samples } = problem;
		const n = samples.inputs.length;
		const { length } = scheduleOf(problem);
		const steps = fc.nat(length + 10);
		return editsOf(inputs, layers, steps, fc.nat(n - 1), values).map((edits) => ({
			...problem,
			edits
		}));
	});

export const editedProblems = problemsEditedTo(numbers);

/** The same trained so long that there are checkpoints on the way. */
export const longEditedProblems = problemsEditedTo(
	numbers,
	problems.map((problem) => ({ ...problem, epochs: 40 * problem.epochs }))
);

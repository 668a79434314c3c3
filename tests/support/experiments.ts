import fc from 'fast-check';
import { fits } from '$lib/engine/perceptron';
import type { Address } from '$lib/experiment/address';
import { DATASETS } from '$lib/experiment/datasets';
import {
	ACTIVATION_NAMES,
	DATA_NAMES,
	LOSS_NAMES,
	outputsOf,
	type Experiment
} from '$lib/experiment/experiment';
import { HIDEABLE } from '$lib/experiment/hide';
import { LIMITS } from '$lib/experiment/limits';
import { defaultExperiment, usualSpec } from '$lib/experiment/presets';
import { editsOf, parametersOf, seeds } from './problems';

/** Real numbers in a range. An address writes −0 as 0, so there is no −0. */
const reals = (limits: fc.DoubleConstraints = {}) =>
	fc.double({ noNaN: true, noDefaultInfinity: true, ...limits }).map((value) => value + 0);
const wholes = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

/** Every legal experiment on any data set; each of its parts is often the usual one. */
export const experiments: fc.Arbitrary<Experiment> = fc
	.constantFrom(...DATA_NAMES)
	.chain((name) => {
		const { inputs, n, noise, seeded } = DATASETS[name];
		const usual = { ...defaultExperiment(name), data: usualSpec(name) };
		const often = <T>(value: T, others: fc.Arbitrary<T>) => fc.oneof(fc.constant(value), others);

		const activation = fc.constantFrom(...ACTIVATION_NAMES);
		const hidden = fc.record({ units: wholes(LIMITS.units), activation });
		const output = fc.record({ units: fc.constantFrom(...outputsOf(DATASETS[name])), activation });
		const nets = fc
			.tuple(fc.array(hidden, { maxLength: LIMITS.layers.max - 1 }), output)
			.map(([below, last]) => [...below, last]);

		return often(usual.layers, nets).chain((layers) => {
			const { init } = usual;
			const usualInit = init && fits(init, inputs, layers) ? init : null;
			return fc.record({
				data: fc.record({
					name: fc.constant(name),
					n: n ? often(n.default, wholes(n)) : fc.constant(usual.data.n),
					noise: noise
						? often(noise.default, reals({ min: noise.min, max: noise.max }))
						: fc.constant(usual.data.noise),
					seed: seeded ? often(usual.data.seed, seeds) : fc.constant(usual.data.seed)
				}),
				layers: fc.constant(layers),
				loss: often(usual.loss, fc.constantFrom(...LOSS_NAMES)),
				learningRate: often(
					usual.learningRate,
					reals({ min: LIMITS.learningRate.min, max: LIMITS.learningRate.max })
				),
				epochs: often(usual.epochs, wholes(LIMITS.epochs)),
				batchSize: often(usual.batchSize, wholes(LIMITS.batchSize)),
				seed: often(usual.seed, seeds),
				shuffle: fc.boolean(),
				init: fc.oneof(
					fc.constant(usualInit),
					fc.constant(null),
					parametersOf(inputs, layers, reals())
				),
				edits: often([], editsOf(inputs, layers, wholes(LIMITS.steps), fc.nat(2000), reals()))
			});
		});
	});

/** Every legal address. */
export const addresses: fc.Arbitrary<Address> = experiments.chain((experiment) => {
	const neurons = experiment.layers.flatMap(({ units }, layer) =>
		Array.from({ length: units }, (_, neuron) => ({ layer, neuron }))
	);
	return fc.record({
		experiment: fc.constant(experiment),
		step: fc.integer({ min: 0, max: LIMITS.steps.max }),
		selection: fc.option(fc.constantFrom(...neurons)),
		hide: fc.oneof(fc.constant([]), fc.subarray([...HIDEABLE]))
	});
});

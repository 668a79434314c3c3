import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import { readAddress, startOf, writeAddress } from '$lib/experiment/address';
import { zeros } from '$lib/experiment/address-fields';
import { kindOf } from '$lib/experiment/datasets';
import { ExperimentSchema } from '../support/experiment-schema';
import { type Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { settle } from '$lib/timeline/settle';
import { drawn, grant, usualInstead } from '$lib/timeline/wish';
import { experiments } from '../support/experiments';
import { actions } from '../support/wishes';

const FIXED = 4;
const samplesOf = ({ data }: Experiment): number =>
	data.name !== 'own' && kindOf(data).n ? data.n : FIXED;

/** As it is on the screen: held to its data. */
const settled = (experiment: Experiment): Experiment =>
	settle({ address: startOf(experiment), notes: [] }, samplesOf(experiment)).address.experiment;

const shapes = { layers: [{ units: 3, activation: 'tanh' } as const] };
const xor = defaultExperiment('xor');
const circles = defaultExperiment('circles');
const EDITED: Experiment = {
	...xor,
	edits: [{ step: 5, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 2 }]
};

describe('whatever is wished for', () => {
	test('the experiment is legal, fits its data and survives its address', () => {
		fc.assert(
			fc.property(experiments, fc.array(actions, { maxLength: 12 }), (first, wishes) => {
				let experiment = settled(first);
				for (const wish of wishes) {
					experiment = grant(experiment, wish(experiment), samplesOf(experiment)).experiment;
					expect(v.is(ExperimentSchema, experiment)).toBe(true);
					expect(settled(experiment)).toEqual(experiment);
				}
				const address = startOf(experiment);
				expect(readAddress(writeAddress(address))).toEqual({ address, notes: [] });
			})
		);
	});

	test('nothing changes but what was wished for and what is told', () => {
		fc.assert(
			fc.property(experiments, actions, (first, action) => {
				const before = settled(first);
				const wish = action(before);
				const { experiment, costs } = grant(before, wish, samplesOf(before));
				const told = new Set<string>([...Object.keys(wish), ...costs.map(({ kind }) => kind)]);
				for (const key of Object.keys(before) as (keyof Experiment)[])
					// Zeros stay zeros in whatever shape.
					if (!told.has(key) && key !== 'init') expect(experiment[key]).toEqual(before[key]);
			})
		);
	});
});

test('what is as wished for already is left alone', () => {
	expect(grant(EDITED, { learningRate: 0.5, shuffle: true }, 4)).toEqual({
		experiment: EDITED,
		costs: []
	});
	expect(grant(EDITED, {}, 4).experiment).toBe(EDITED);
});

test('changes by hand go with the run they belong to', () => {
	const { experiment, costs } = grant(EDITED, { seed: 7 }, 4);
	expect(experiment.edits).toEqual([]);
	expect(costs).toEqual([{ kind: 'edits', count: 1 }]);
});

test('a batch shrinks with the data', () => {
	const before = { ...circles, batchSize: 50 };
	const { experiment, costs } = grant(before, { data: { ...circles.data, n: 20 } as never }, 100);
	expect(experiment.batchSize).toBe(20);
	expect(costs).toEqual([{ kind: 'batchSize', was: 50, now: 20 }]);
});

test('a run stays within five million steps: 2000 samples of 12 steps and the epoch’s two leave 208 epochs', () => {
	const { experiment, costs } = grant(
		{ ...circles, epochs: 1000 },
		{ data: { ...circles.data, n: 2000 } as never },
		100
	);
	expect(experiment.epochs).toBe(Math.floor(5_000_000 / (2000 * 12 + 2)));
	expect(costs).toEqual([{ kind: 'epochs', was: 1000, now: 208 }]);
});

describe('given starting weights', () => {
	test('keep their places when the network grows; the others are drawn from the seed', () => {
		const init = { weights: [[[1, 2]], [[3]]], biases: [[4], [5]] };
		const before: Experiment = {
			...xor,
			layers: [{ units: 1, activation: 'tanh' }, xor.layers[1]!],
			init
		};
		const layers = [{ units: 2, activation: 'tanh' } as const, xor.layers[1]!];
		const { experiment, costs } = grant(before, { layers }, 4);
		const fresh = drawn(2, layers, 42);
		expect(experiment.init).toEqual({
			weights: [[[1, 2], fresh.weights[0]![1]], [[3, fresh.weights[1]![0]![1]]]],
			biases: [[4, fresh.biases[0]![1]], [5]]
		});
		expect(costs).toEqual([{ kind: 'init' }]);
	});

	test('stay zero when they are zero, which costs nothing', () => {
		const before = { ...xor, init: zeros(2, xor.layers) };
		const { experiment, costs } = grant(before, { layers: [...shapes.layers, xor.layers[1]!] }, 4);
		expect(experiment.init).toEqual(zeros(2, experiment.layers));
		expect(costs).toEqual([]);
	});

	test('are those of the engine where they are drawn', () => {
		const network = new Perceptron(2, circles.layers).draw(new RandomState(16));
		const { weights, biases } = drawn(2, circles.layers, 16);
		expect(weights.map((rows) => rows.flat())).toEqual(
			network.layers.map((layer) => Array.from(layer.weights))
		);
		expect(biases).toEqual(network.layers.map((layer) => Array.from(layer.biases)));
	});
});

describe('the usual experiment instead', () => {
	const costsOf = (before: Experiment, data = circles.data) => usualInstead(before, data).costs;

	test('of own starting weights and of changes by hand says that they are lost', () => {
		const init = drawn(2, xor.layers, 1);
		expect(costsOf({ ...EDITED, init })).toEqual([
			{ kind: 'lostInit' },
			{ kind: 'edits', count: 1 }
		]);
		expect(usualInstead({ ...xor, init }, xor.data).experiment).toEqual(xor);
	});

	test('costs nothing where nothing was made by hand: neither zeros nor Mazur’s weights were', () => {
		expect(costsOf(xor)).toEqual([]);
		expect(costsOf({ ...xor, init: zeros(2, xor.layers) })).toEqual([]);
		expect(costsOf(defaultExperiment('mazur'))).toEqual([]);
	});
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Perceptron } from '$lib/engine/perceptron';
import { RandomState } from '$lib/engine/random';
import { zeros } from '$lib/experiment/address-fields';
import { kindOf, loadDataset } from '$lib/experiment/datasets';
import type { Dataset } from '$lib/experiment/datasets/dataset';
import { ExperimentSchema } from '../support/experiment-schema';
import { DATA_NAMES, type Experiment } from '$lib/experiment/experiment';
import { defaultExperiment } from '$lib/experiment/presets';
import { readAddress } from '$lib/experiment/address';
import { adviceOn, remedyFor, type Advice } from '$lib/setup/advice';
import { adviceWords, remedyWords } from '$lib/setup/telling';
import { loadSetupWords } from '$lib/i18n/setup';
import { Timeline } from '$lib/timeline/timeline';
import { problemOf } from '$lib/experiment/problem';
import { Language } from '$lib/state/language.svelte';
import { grant } from '$lib/timeline/wish';
import { DICTIONARIES } from '../support/dictionaries';

/** Data that need no loading. */
const datasetOf = ({ data }: Experiment): Dataset => loadDataset(data) as Dataset;
const experimentOf = (hash: string): Experiment => readAddress(hash).address.experiment;
const idsOn = (hash: string): Advice['id'][] => {
	const experiment = experimentOf(hash);
	return adviceOn(experiment, datasetOf(experiment)).map(({ id }) => id);
};

test.each(DATA_NAMES)('there is nothing to say on the usual experiment on %s', async (name) => {
	const experiment = defaultExperiment(name);
	expect(adviceOn(experiment, await loadDataset(experiment.data))).toEqual([]);
});

test.each<[string, Advice['id'][]]>([
	['data=xor&net=2-4t-1m', ['softmaxAlone']],
	['data=line&net=1-1m', ['softmaxAlone']],
	['data=xor&net=2-4m-1s', ['hiddenSoftmax']],
	['data=xor&net=2-4l-3l-1s', ['hiddenLinear', 'hiddenLinear']],
	['data=sine&noise=0.5&net=1-6t-1s', ['outputRange']],
	['data=sine&noise=0.5&net=1-6t-1t', ['outputRange']],
	['data=sine&net=1-6t-1r', ['outputRange']],
	['data=line&loss=bce', ['lossTargets']],
	['data=line&loss=cce', ['lossTargets']],
	['data=xor&edits=t0.1@3=5', ['outputRange', 'lossTargets']],
	['data=xor&edits=t0.1@3=0.5', []],
	['data=xor&loss=cce', ['cceAlone']],
	['data=xor&net=2-4t-2s&loss=cce', ['cceSigmoid']],
	['data=blobs&net=2-5t-3s', ['cceSigmoid']],
	['data=xor&net=2-4t-1t', ['clipped']],
	['data=xor&net=2-4t-1l', ['clipped']],
	['data=blobs&net=2-5t-3r', ['clipped']],
	['data=xor&lr=0', ['rateZero']],
	['data=xor&batch=4', ['orderIdle']],
	['data=xor&init=zeros', ['zeros']],
	['data=xor&net=2-4t-1m&loss=cce', ['softmaxAlone']]
])('on %s: %j', (hash, ids) => {
	expect(idsOn(hash)).toEqual(ids);
});

test.each([
	// Possible, and done.
	'data=xor&net=2-4t-2m',
	'data=xor&net=2-4t-2m&loss=cce',
	'data=xor&net=2-4t-2s',
	'data=blobs&loss=bce',
	'data=circles&loss=mse',
	'data=mazur&loss=bce',
	// Without a hidden layer there is no symmetry to break.
	'data=and&init=zeros',
	'data=xor&batch=4&shuffle=0',
	'data=xor&batch=3',
	'data=sine&net=1-6t-1k'
])('nothing on %s', (hash) => {
	expect(idsOn(hash)).toEqual([]);
});

describe('what is said is so', () => {
	const timelineOf = (hash: string): Timeline => {
		const experiment = experimentOf(hash);
		const timeline = new Timeline(problemOf(experiment, datasetOf(experiment)));
		timeline.computeTo(timeline.length);
		return timeline;
	};

	test.each(['data=xor&net=2-4t-1m&epochs=3', 'data=xor&lr=0&epochs=3'])(
		'nothing is learned by %s',
		(hash) => {
			const timeline = timelineOf(hash);
			expect(timeline.at(timeline.length).parameters).toEqual(timeline.at(0).parameters);
		}
	);

	test('neurons that begin alike stay alike', () => {
		const timeline = timelineOf('data=xor&net=2-4s-1s&init=zeros&epochs=20');
		const { weights, biases } = timeline.at(timeline.length).parameters;
		for (const row of weights[0]!) expect(row).toEqual(weights[0]![0]);
		expect(new Set(biases[0]).size).toBe(1);
		expect(weights[0]![0]).not.toEqual([0, 0]);
	});

	test('two linear layers are one linear function', () => {
		const { layers } = experimentOf('data=line&net=1-3l-1l');
		const network = new Perceptron(1, layers).draw(new RandomState(5));
		const at = (x: number): number => network.predict(Float64Array.of(x))[0]!;
		for (const x of [-3, 0.2, 7]) expect(at(x)).toBeCloseTo(at(0) + x * (at(1) - at(0)), 12);
	});

	test('a full batch learns the same in any order', () => {
		const [mixed, plain] = ['', '&shuffle=0'].map((rest) =>
			timelineOf(`data=xor&batch=4&epochs=50${rest}`)
		) as [Timeline, Timeline];
		for (const [epoch, loss] of mixed.epochLosses.entries())
			expect(loss).toBeCloseTo(plain.epochLosses[epoch]!, 12);
	});
});

describe('a remedy', () => {
	/** Any network and loss on a few data sets, with or without zeros. */
	const experiments = fc
		.record({
			hash: fc.constantFrom('data=xor', 'data=blobs', 'data=line', 'data=sine', 'data=mazur'),
			activations: fc.array(fc.constantFrom('s', 't', 'r', 'k', 'l', 'm'), {
				minLength: 1,
				maxLength: 3
			}),
			loss: fc.constantFrom('bce', 'mse', 'hse', 'cce'),
			both: fc.boolean(),
			zero: fc.boolean()
		})
		.map(({ hash, activations, loss, both, zero }): Experiment => {
			const kind = kindOf(experimentOf(hash).data);
			const outputs = kind.outputs === 2 && kind.target === 'classes' && !both ? 1 : kind.outputs;
			const net = [
				kind.inputs,
				...activations.map((letter, l) => `${l === activations.length - 1 ? outputs : 3}${letter}`)
			];
			const experiment = experimentOf(`${hash}&net=${net.join('-')}&loss=${loss}`);
			return zero ? { ...experiment, init: zeros(kind.inputs, experiment.layers) } : experiment;
		});

	const key = (advice: Advice): string => `${advice.id} ${'layer' in advice ? advice.layer : ''}`;

	test('is legal, and there is no more to say of what it is for', () => {
		fc.assert(
			fc.property(experiments, (experiment) => {
				const dataset = datasetOf(experiment);
				for (const advice of adviceOn(experiment, dataset)) {
					const remedy = remedyFor(advice, experiment);
					if (!remedy) continue;
					const better = grant(experiment, remedy, dataset.inputs.length).experiment;
					expect(v.is(ExperimentSchema, better)).toBe(true);
					expect(adviceOn(better, dataset).map(key)).not.toContain(key(advice));
				}
			})
		);
	});

	test.each(['en', 'nl'] as const)('and its advice are told in words, %s', async (lang) => {
		const words = await loadSetupWords(lang);
		const language = new Language(() => ({ lang, words: DICTIONARIES[lang] }));
		fc.assert(
			fc.property(experiments, (experiment) => {
				for (const advice of adviceOn(experiment, datasetOf(experiment))) {
					expect(adviceWords(advice, words, language)).toMatch(/^[A-Z].*\.$/);
					const remedy = remedyFor(advice, experiment);
					if (remedy)
						expect(remedyWords(remedy, experiment, words, language)).not.toContain('undefined');
				}
			})
		);
	});
});

import fc from 'fast-check';
import { kindOf } from '$lib/experiment/datasets';
import { zeros } from '$lib/experiment/address-fields';
import { outputsOf, type Experiment } from '$lib/experiment/experiment';
import { LIMITS } from '$lib/experiment/limits';
import { withChanged, withLayer, withoutLayer } from '$lib/setup/layers';
import { ACTIVATION_NAMES, LOSS_NAMES } from '$lib/experiment/experiment';
import { drawn, type Wish } from '$lib/timeline/wish';
import { seeds } from './problems';

const wholes = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

/** Something that can be asked of the setup: what it wishes depends on the experiment on the screen. */
export type Action = (experiment: Experiment) => Wish;

const layerAction = fc
	.record({
		what: fc.constantFrom('add', 'remove', 'units', 'activation'),
		at: fc.nat(LIMITS.layers.max),
		units: wholes(LIMITS.units),
		activation: fc.constantFrom(...ACTIVATION_NAMES)
	})
	.map(({ what, at, units, activation }): Action => ({ data, layers }) => {
		const last = layers.length - 1;
		const l = at % layers.length;
		const outputs = outputsOf(kindOf(data));
		switch (what) {
			case 'add':
				return layers.length < LIMITS.layers.max ? { layers: withLayer(layers) } : {};
			case 'remove':
				return l < last ? { layers: withoutLayer(layers, l) } : {};
			case 'units': {
				const possible = l < last ? units : outputs[units % outputs.length]!;
				return { layers: withChanged(layers, l, { units: possible }) };
			}
			default:
				return { layers: withChanged(layers, l, { activation }) };
		}
	});

const dataAction = fc
	.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), seed: seeds, what: fc.nat(2) })
	.map(({ share, seed, what }): Action => ({ data }) => {
		if (data.name === 'own') return {};
		const { n, noise, seeded } = kindOf(data);
		const between = ({ min, max }: { min: number; max: number }) => min + share * (max - min);
		if (what === 0) return n ? { data: { ...data, n: Math.round(between(n)) } } : {};
		if (what === 1) return noise ? { data: { ...data, noise: between(noise) } } : {};
		return seeded ? { data: { ...data, seed } } : {};
	});

const initAction = fc
	.constantFrom('drawn', 'zeros', 'own')
	.map((start): Action => ({ data, layers, seed }) => {
		const { inputs } = kindOf(data);
		if (start === 'drawn') return { init: null };
		return { init: start === 'zeros' ? zeros(inputs, layers) : drawn(inputs, layers, seed) };
	});

const number = (key: 'epochs' | 'batchSize' | 'seed') =>
	wholes(LIMITS[key]).map((value): Action => () => ({ [key]: value }));

/** Everything the setup can be asked for. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 3, arbitrary: layerAction },
	dataAction,
	initAction,
	number('epochs'),
	number('batchSize'),
	number('seed'),
	fc
		.double({ ...LIMITS.learningRate, noNaN: true })
		.map((learningRate): Action => () => ({ learningRate })),
	fc.boolean().map((shuffle): Action => () => ({ shuffle })),
	fc.constantFrom(...LOSS_NAMES).map((loss): Action => () => ({ loss }))
);

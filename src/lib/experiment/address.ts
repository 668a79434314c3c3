import { fits, type Parameters } from '$lib/engine/perceptron';
import type { LayerShape } from '$lib/engine/shape';
import { DATASETS, kindOf } from './datasets';
import type { DataSpec, OwnSpec } from './datasets/dataset';
import {
	LOSS_CODES,
	parseEdits,
	parseInit,
	parseLoss,
	parseNet,
	parseSelection,
	writeEdits,
	writeInit,
	writeNet,
	writeSelection
} from './address-fields';
import type { Edit } from './edit';
import { DATA_NAMES, outputsOf, type Experiment } from './experiment';
import { Fields, type AddressNote } from './fields';
import { parseHide, writeHide, type Hideable } from './hide';
import { LIMITS } from './limits';
import { usualExperiment, usualSpec } from './presets';
import type { Selection } from './selection';

export type { AddressNote } from './fields';

/** All that decides what is on the screen. */
export interface Address {
	readonly experiment: Experiment;
	/** 0 is the start, before anything has been computed. */
	readonly step: number;
	readonly selection: Selection | null;
	/** What the page leaves out, in the order of `HIDEABLE`. */
	readonly hide: readonly Hideable[];
}

/** An experiment before its first step. */
export const startOf = (experiment: Experiment, hide: readonly Hideable[] = []): Address => ({
	experiment,
	step: 0,
	selection: null,
	hide
});

/** What was made of an address: at most one note for each key. */
export interface Reading {
	readonly address: Address;
	readonly notes: readonly AddressNote[];
}

const VERSION = '1';

/** The names of an address's fields, in their order. */
export const KEYS: readonly string[] = [
	...['v', 'data', 'z', 'n', 'noise', 'dseed', 'net', 'loss', 'lr', 'epochs', 'batch', 'seed'],
	...['shuffle', 'init', 'edits', 'step', 'sel', 'hide']
];

/** Writes an address as the text after #, defaults left out. */
export function writeAddress({ experiment, step, selection, hide }: Address): string {
	const { data, layers, init } = experiment;
	const usual = usualExperiment(data);
	const { inputs } = kindOf(data);
	const fields: Field[] = [
		['v', VERSION, null],
		['data', data.name, null],
		...writeData(data),
		['net', writeNet(inputs, layers), writeNet(inputs, usual.layers)],
		['loss', LOSS_CODES[experiment.loss], LOSS_CODES[usual.loss]],
		['lr', experiment.learningRate, usual.learningRate],
		['epochs', experiment.epochs, usual.epochs],
		['batch', experiment.batchSize, usual.batchSize],
		['seed', experiment.seed, usual.seed],
		['shuffle', Number(experiment.shuffle), Number(usual.shuffle)],
		['init', writeInit(init), writeInit(initFor(usual, layers))],
		['edits', writeEdits(experiment.edits), ''],
		['step', step, 0],
		['sel', selection ? writeSelection(selection) : '', ''],
		['hide', writeHide(hide), '']
	];
	return fields
		.filter(([, value, usualValue]) => value !== usualValue)
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
}

type Field = [key: string, value: string | number, usual: string | number | null];

/** What draws the data of that name, or own data themselves. */
function writeData(data: DataSpec): Field[] {
	if (data.name === 'own') return [['z', data.packed, null]];
	const usual = usualSpec(data.name);
	return [
		['n', data.n, usual.n],
		['noise', data.noise, usual.noise],
		['dseed', data.seed, usual.seed]
	];
}

/**
 * Reads the text after #. Never throws: what cannot be had is replaced by the nearest legal value and noted.
 * What depends on the data being loaded (step, batch size) is settled later.
 *
 * @param own the data that the address carries, unpacked: see `own/link.ts`
 */
export function readAddress(hash: string, own: OwnSpec | null = null): Reading {
	const fields = new Fields(hash);
	const { text, note, read, number } = fields;

	function readData(): DataSpec {
		if (own && text('data') === 'own') return own;
		const name = read('data', DATA_NAMES[0]!, (given) => DATA_NAMES.find((n) => n === given));
		const usual = usualSpec(name);
		const { n, noise, seeded } = DATASETS[name];
		return {
			name,
			n: n ? number('n', usual.n, { ...n, integer: true }) : usual.n,
			noise: noise ? number('noise', usual.noise, { ...noise, integer: false }) : usual.noise,
			seed: seeded ? number('dseed', usual.seed, LIMITS.seed) : usual.seed
		};
	}

	/** Those that can be made are; the others are noted. */
	function edits(layers: readonly LayerShape[]): readonly Edit[] {
		const given = text('edits') ?? '';
		const { edits, refused } = parseEdits(given, inputs, layers);
		if (refused > 0) note({ key: 'edits', given, used: writeEdits(edits) || null });
		return edits;
	}

	/** The parts there are; another one is noted. */
	function hidden(): readonly Hideable[] {
		const given = text('hide') ?? '';
		const { hide, unknown } = parseHide(given);
		if (unknown.length > 0) note({ key: 'hide', given, used: writeHide(hide) || null });
		return hide;
	}

	read('v', VERSION, (given) => (given === VERSION ? given : undefined));
	const data = readData();
	const usual = usualExperiment(data);
	const kind = kindOf(data);
	const { inputs } = kind;
	const layers = read(
		'net',
		usual.layers,
		(given) => parseNet(given, inputs, outputsOf(kind)),
		(value) => writeNet(inputs, value)
	);

	const experiment: Experiment = {
		data,
		layers,
		loss: read('loss', usual.loss, parseLoss, (loss) => LOSS_CODES[loss]),
		learningRate: number('lr', usual.learningRate, LIMITS.learningRate),
		epochs: number('epochs', usual.epochs, LIMITS.epochs),
		batchSize: number('batch', usual.batchSize, LIMITS.batchSize),
		seed: number('seed', usual.seed, LIMITS.seed),
		shuffle: fields.switch('shuffle', usual.shuffle),
		init: read(
			'init',
			initFor(usual, layers),
			(given) => parseInit(given, inputs, layers),
			writeInit
		),
		edits: edits(layers)
	};

	const step = number('step', 0, { ...LIMITS.steps, min: 0 });
	const selection = read<Selection | null>(
		'sel',
		null,
		(given) => parseSelection(given, layers),
		() => null
	);
	return { address: { experiment, step, selection, hide: hidden() }, notes: fields.notes };
}

/** The usual initial parameters, as long as the network has the usual shape. */
function initFor({ init, data }: Experiment, layers: readonly LayerShape[]): Parameters | null {
	return init && fits(init, kindOf(data).inputs, layers) ? init : null;
}

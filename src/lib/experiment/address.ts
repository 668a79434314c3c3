import * as v from 'valibot';
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
	parseNumber,
	parseSelection,
	parseSwitch,
	writeEdits,
	writeInit,
	writeNet,
	writeSelection
} from './address-fields';
import type { Edit } from './edit';
import { DATA_NAMES, outputsOf, within, type Experiment } from './experiment';
import { parseHide, writeHide, type Hideable } from './hide';
import { LIMITS, clamp, type Limit } from './limits';
import { usualExperiment, usualSpec } from './presets';
import type { Selection } from './selection';

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

/** Something an address asked for that cannot be had, and what is used instead. */
export interface AddressNote {
	readonly key: string;
	readonly given: string;
	/** Null when it is simply left out. */
	readonly used: string | null;
	/** Present when the value was a number outside its range. */
	readonly range?: Limit;
	/** Present when it asked for more than so many at once. */
	readonly most?: number;
}

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
	const notes: AddressNote[] = [];
	// A plus is that of 1e+21, not the space that forms write so.
	const given = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));

	/** The value of one key: `read` gives undefined for what it cannot use. */
	function read<T>(
		key: string,
		usual: T,
		parse: (text: string) => T | undefined,
		write: (value: T) => string | null
	): T {
		const text = given.get(key);
		if (text === null) return usual;
		const value = parse(text);
		if (value !== undefined) return value;
		notes.push({ key, given: text, used: write(usual) });
		return usual;
	}

	function number(key: string, usual: number, limit: Limit): number {
		const value = read(key, usual, parseNumber, String);
		if (v.is(within(limit), value)) return value;
		const used = clamp(value, limit);
		notes.push({ key, given: given.get(key) ?? String(value), used: String(used), range: limit });
		return used;
	}

	function readData(): DataSpec {
		if (own && given.get('data') === 'own') return own;
		const name = read('data', DATA_NAMES[0]!, (text) => DATA_NAMES.find((n) => n === text), String);
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
		const text = given.get('edits') ?? '';
		const { edits, refused } = parseEdits(text, inputs, layers);
		if (refused > 0) notes.push({ key: 'edits', given: text, used: writeEdits(edits) || null });
		return edits;
	}

	/** The parts there are; another one is noted. */
	function hidden(): readonly Hideable[] {
		const text = given.get('hide') ?? '';
		const { hide, unknown } = parseHide(text);
		if (unknown.length > 0) notes.push({ key: 'hide', given: text, used: writeHide(hide) || null });
		return hide;
	}

	read('v', VERSION, (text) => (text === VERSION ? text : undefined), String);
	const data = readData();
	const usual = usualExperiment(data);
	const kind = kindOf(data);
	const { inputs } = kind;
	const layers = read(
		'net',
		usual.layers,
		(text) => parseNet(text, inputs, outputsOf(kind)),
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
		shuffle: read('shuffle', usual.shuffle, parseSwitch, (on) => String(Number(on))),
		init: read(
			'init',
			initFor(usual, layers),
			(text) => parseInit(text, inputs, layers),
			writeInit
		),
		edits: edits(layers)
	};

	const step = number('step', 0, { ...LIMITS.steps, min: 0 });
	const selection = read<Selection | null>(
		'sel',
		null,
		(text) => parseSelection(text, layers),
		() => null
	);
	return { address: { experiment, step, selection, hide: hidden() }, notes };
}

/** The usual initial parameters, as long as the network has the usual shape. */
function initFor({ init, data }: Experiment, layers: readonly LayerShape[]): Parameters | null {
	return init && fits(init, kindOf(data).inputs, layers) ? init : null;
}

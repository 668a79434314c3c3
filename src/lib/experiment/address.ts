import * as v from 'valibot';
import { fits, type LayerShape, type Parameters } from '$lib/engine/perceptron';
import { DATASETS } from './datasets';
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
import { LIMITS, clamp, type Limit } from './limits';
import { defaultExperiment } from './presets';
import type { Selection } from './selection';

/** All that decides what is on the screen. */
export interface Address {
	readonly experiment: Experiment;
	/** 0 is the start, before anything has been computed. */
	readonly step: number;
	readonly selection: Selection | null;
}

/** Something an address asked for that cannot be had, and what is used instead. */
export interface AddressNote {
	readonly key: string;
	readonly given: string;
	/** Null when it is simply left out. */
	readonly used: string | null;
	/** Present when the value was a number outside its range. */
	readonly range?: Limit;
}

/** What was made of an address: at most one note for each key. */
export interface Reading {
	readonly address: Address;
	readonly notes: readonly AddressNote[];
}

const VERSION = '1';

/** Writes an address as the text after #, defaults left out. */
export function writeAddress({ experiment, step, selection }: Address): string {
	const { data, layers, init } = experiment;
	const usual = defaultExperiment(data.name);
	const { inputs } = DATASETS[data.name];
	const fields: [key: string, value: string | number, usual: string | number | null][] = [
		['v', VERSION, null],
		['data', data.name, null],
		['n', data.n, usual.data.n],
		['noise', data.noise, usual.data.noise],
		['dseed', data.seed, usual.data.seed],
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
		['sel', selection ? writeSelection(selection) : '', '']
	];
	return fields
		.filter(([, value, usualValue]) => value !== usualValue)
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
}

/**
 * Reads the text after #. Never throws: what cannot be had is replaced by the nearest legal value and noted.
 * What depends on the data being loaded (step, batch size) is settled later.
 */
export function readAddress(hash: string): Reading {
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

	/** Those that can be made are; the others are noted. */
	function edits(layers: readonly LayerShape[]): readonly Edit[] {
		const text = given.get('edits') ?? '';
		const { edits, refused } = parseEdits(text, inputs, layers);
		if (refused > 0) notes.push({ key: 'edits', given: text, used: writeEdits(edits) || null });
		return edits;
	}

	read('v', VERSION, (text) => (text === VERSION ? text : undefined), String);
	const name = read('data', DATA_NAMES[0]!, (text) => DATA_NAMES.find((n) => n === text), String);
	const usual = defaultExperiment(name);
	const { inputs, n, noise, seeded } = DATASETS[name];
	const layers = read(
		'net',
		usual.layers,
		(text) => parseNet(text, inputs, outputsOf(name)),
		(value) => writeNet(inputs, value)
	);

	const experiment: Experiment = {
		data: {
			name,
			n: n ? number('n', usual.data.n, { ...n, integer: true }) : usual.data.n,
			noise: noise
				? number('noise', usual.data.noise, { ...noise, integer: false })
				: usual.data.noise,
			seed: seeded ? number('dseed', usual.data.seed, LIMITS.seed) : usual.data.seed
		},
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
	return { address: { experiment, step, selection }, notes };
}

/** The usual initial parameters, as long as the network has the usual shape. */
function initFor({ init, data }: Experiment, layers: readonly LayerShape[]): Parameters | null {
	return init && fits(init, DATASETS[data.name].inputs, layers) ? init : null;
}

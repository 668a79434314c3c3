/** The text of one field of an address, written and read. A parser gives undefined for what it cannot use. */

import * as v from 'valibot';
import type { ActivationName } from '$lib/engine/activation';
import type { LossName } from '$lib/engine/loss';
import type { Parameters } from '$lib/engine/perceptron';
import { type LayerShape, fanInOf, parameterCount } from '$lib/engine/shape';
import { exists, keyOf, parseKey, withEdit, type Edit } from './edit';
import { ACTIVATION_NAMES, LOSS_NAMES, within } from './experiment';
import { LIMITS } from './limits';
import type { Selection } from './selection';

/** The letters that stand for activations in an address: 2-4t-1s. */
export const ACTIVATION_LETTERS: Readonly<Record<ActivationName, string>> = {
	sigmoid: 's',
	tanh: 't',
	relu: 'r',
	leaky_relu: 'k',
	linear: 'l',
	softmax: 'm'
};

/** The short names of the losses in an address. */
export const LOSS_CODES: Readonly<Record<LossName, string>> = {
	binary_cross_entropy: 'bce',
	mean_squared_error: 'mse',
	half_squared_error: 'hse',
	categorical_cross_entropy: 'cce'
};

const NumberText = v.pipe(
	v.string(),
	v.regex(/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i),
	// −0 is 0 in an address.
	v.transform((text) => Number(text) + 0)
);

/** A number, infinite where it is written larger than any. */
export function parseNumber(text: string): number | undefined {
	const result = v.safeParse(NumberText, text);
	return result.success ? result.output : undefined;
}

export const parseLoss = (text: string): LossName | undefined =>
	LOSS_NAMES.find((name) => LOSS_CODES[name] === text);

export const parseSwitch = (text: string): boolean | undefined =>
	text === '1' ? true : text === '0' ? false : undefined;

/** 2-4t-1s: the number of inputs, then units and activation letter of every layer. */
export function writeNet(inputs: number, layers: readonly LayerShape[]): string {
	const parts = layers.map(({ units, activation }) => `${units}${ACTIVATION_LETTERS[activation]}`);
	return [inputs, ...parts].join('-');
}

export function parseNet(
	text: string,
	inputs: number,
	outputs: readonly number[]
): LayerShape[] | undefined {
	const [first, ...parts] = text.split('-');
	const layers: LayerShape[] = [];
	for (const part of parts) {
		const [, units, letter] = /^(\d+)([a-z])$/.exec(part) ?? [];
		const activation = ACTIVATION_NAMES.find((name) => ACTIVATION_LETTERS[name] === letter);
		if (!activation || !v.is(within(LIMITS.units), Number(units))) return undefined;
		layers.push({ units: Number(units), activation });
	}
	const legal =
		first === String(inputs) &&
		v.is(within(LIMITS.layers), layers.length) &&
		outputs.includes(layers.at(-1)!.units);
	return legal ? layers : undefined;
}

/** Every parameter in the order in which they would be drawn, joined by commas. */
export function writeInit(init: Parameters | null): string {
	if (!init) return 'uniform';
	const { weights, biases } = init;
	if ([...weights.flat(2), ...biases.flat()].every((value) => value === 0)) return 'zeros';
	return init.weights.flatMap((rows, l) => [...rows.flat(), ...init.biases[l]!]).join(',');
}

/** Every parameter 0. */
export const zeros = (inputs: number, layers: readonly LayerShape[]): Parameters => ({
	weights: layers.map(({ units }, l) =>
		Array.from({ length: units }, () => Array<number>(fanInOf(inputs, layers, l)).fill(0))
	),
	biases: layers.map(({ units }) => Array<number>(units).fill(0))
});

export function parseInit(
	text: string,
	inputs: number,
	layers: readonly LayerShape[]
): Parameters | null | undefined {
	if (text === 'uniform') return null;
	if (text === 'zeros') return zeros(inputs, layers);
	const numbers = text.split(',').map(parseNumber);
	if (numbers.length !== parameterCount(inputs, layers)) return undefined;
	if (!numbers.every(Number.isFinite)) return undefined;
	let taken = 0;
	const take = (count: number) => (numbers as number[]).slice(taken, (taken += count));
	const weights: number[][][] = [];
	const biases: number[][] = [];
	layers.forEach(({ units }, l) => {
		const fanIn = fanInOf(inputs, layers, l);
		weights.push(Array.from({ length: units }, () => take(fanIn)));
		biases.push(take(units));
	});
	return { weights, biases };
}

/** w2.1.3@87=0.5,…: the number, the step at which it was changed, and its new value. */
export const writeEdits = (edits: readonly Edit[]): string =>
	edits.map(({ step, what, value }) => `${keyOf(what)}@${step}=${value}`).join(',');

/** Every edit that such a text names and that is possible, and how many others it names. */
export function parseEdits(
	text: string,
	inputs: number,
	layers: readonly LayerShape[]
): { edits: Edit[]; refused: number } {
	const parts = text === '' ? [] : text.split(',');
	let edits: Edit[] = [];
	let refused = 0;
	for (const part of parts) {
		const [, key, step, number] = /^([^@]+)@(\d{1,9})=(.+)$/.exec(part) ?? [];
		const what = parseKey(key ?? '');
		const value = parseNumber(number ?? '');
		const possible = what && exists(what, inputs, layers) && edits.length < LIMITS.edits.max;
		if (possible && value !== undefined && Number.isFinite(value))
			edits = withEdit(edits, { step: Number(step), what, value });
		else refused++;
	}
	return { edits, refused };
}

/** L2.1: the first neuron of the second layer. */
export const writeSelection = ({ layer, neuron }: Selection): string =>
	`L${layer + 1}.${neuron + 1}`;

export function parseSelection(text: string, layers: readonly LayerShape[]): Selection | undefined {
	const [, layer, neuron] = /^L(\d+)\.(\d+)$/.exec(text) ?? [];
	const units = layers[Number(layer) - 1]?.units ?? 0;
	if (!(Number(neuron) >= 1 && Number(neuron) <= units)) return undefined;
	return { layer: Number(layer) - 1, neuron: Number(neuron) - 1 };
}

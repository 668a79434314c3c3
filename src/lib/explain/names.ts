/**
 * What the numbers of a layer are called. Neurons and inputs are counted from 1; a name without a layer
 * belongs to the layer of the step, the layer below has its number above: a₂⁽¹⁾.
 */

import type { Moment, Vector } from '$lib/timeline/moment';
import { pair } from './indexed';
import { number, symbol, type NumberTerm, type SymbolTerm, type Tone } from './term';

const toned = (tone: Tone | undefined) => (tone ? { tone } : {});

/** dz₂: a number of neuron j. */
export const ofNeuron = (name: string, j: number, tone?: Tone): SymbolTerm =>
	symbol(name, { sub: String(j + 1), ...toned(tone) });

/** w₂₁: a number of the connection from input k to neuron j. */
export const ofConnection = (name: string, j: number, k: number, tone?: Tone): SymbolTerm =>
	symbol(name, { sub: pair(j, k), ...toned(tone) });

/** da₂⁽¹⁾: a number of neuron k in the layer below `layer`. */
export const ofBelow = (name: string, layer: number, k: number, tone: Tone): SymbolTerm =>
	symbol(name, { sub: String(k + 1), sup: `(${layer})`, tone });

/** Input k of a layer: x of the sample, or a of the layer below. */
export const inputName = (layer: number, k: number): SymbolTerm =>
	layer === 0 ? ofNeuron('x', k) : ofBelow('a', layer, k, 'forward');

export const inputNumber = (layer: number, value: number): NumberTerm =>
	number(value, layer === 0 ? undefined : 'forward');

/** The inputs of a layer that the sample has reached. */
export const inputsOf = ({ layers, sample }: Moment, layer: number): Vector =>
	layer === 0 ? sample!.input : layers[layer - 1]!.a!;

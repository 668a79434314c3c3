import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';
import { slopeLines } from './activation-lines';
import { equation, type Equation } from './lines';
import { inputName, inputNumber, inputsOf, ofBelow, ofConnection, ofNeuron } from './names';
import { fold, number, product, sum } from './term';

/** dz = da · g′(z) */
export function dzEquation({ layers }: Moment, { layer, neuron: j }: Selection): Equation {
	const { activation, da, z, a, dz } = layers[layer]!;
	const lines = slopeLines(activation, { da: da!, z: z!, a: a! }, j);
	return equation(ofNeuron('dz', j, 'backward'), lines, dz![j]!);
}

/** dW of the connection from input k: dz · x */
export function dWEquation(moment: Moment, { layer, neuron: j }: Selection, k: number): Equation {
	const { dz, dW } = moment.layers[layer]!;
	const x = inputNumber(layer, inputsOf(moment, layer)[k]!);
	return equation(
		ofConnection('dW', j, k, 'backward'),
		{
			symbols: product(ofNeuron('dz', j, 'backward'), inputName(layer, k)),
			numbers: [product(number(dz![j]!, 'backward'), x)]
		},
		dW![j]![k]!
	);
}

/** db = dz */
export const dbEquation = ({ layers }: Moment, { layer, neuron: j }: Selection): Equation =>
	equation(
		ofNeuron('db', j, 'backward'),
		{ symbols: ofNeuron('dz', j, 'backward'), numbers: [] },
		layers[layer]!.db![j]!
	);

/** da of neuron k in the layer below `layer`: Wᵀ·dz, with the weights before the update. */
export function daBelowEquation({ layers }: Moment, layer: number, k: number): Equation {
	const { before, weights, dz } = layers[layer]!;
	const used = before?.weights ?? weights;
	const symbols = dz!.map((_, j) =>
		product(ofConnection('w', j, k), ofNeuron('dz', j, 'backward'))
	);
	const numbers = dz!.map((dzj, j) => product(number(used[j]![k]!), number(dzj, 'backward')));
	return equation(
		ofBelow('da', layer, k, 'backward'),
		{ symbols: sum(...fold(symbols)), numbers: [sum(...fold(numbers))] },
		layers[layer - 1]!.da![k]!
	);
}

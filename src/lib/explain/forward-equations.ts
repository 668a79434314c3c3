import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';
import { activationLines } from './activation-lines';
import { equation, type Equation } from './lines';
import { inputName, inputNumber, inputsOf, ofConnection, ofNeuron } from './names';
import { fold, number, product, sum, type Term } from './term';

/** z = Σ w x + b */
export function zEquation(moment: Moment, { layer, neuron: j }: Selection): Equation {
	const { z, before, weights, biases } = moment.layers[layer]!;
	const used = before ?? { weights, biases };
	const x = inputsOf(moment, layer);
	const total = (terms: readonly Term[], bias: Term): Term => sum(...fold(terms), bias);
	const symbols = total(
		x.map((_, k) => product(ofConnection('w', j, k), inputName(layer, k))),
		ofNeuron('b', j)
	);
	const numbers = total(
		x.map((value, k) => product(number(used.weights[j]![k]!), inputNumber(layer, value))),
		number(used.biases[j]!)
	);
	return equation(ofNeuron('z', j, 'forward'), { symbols, numbers: [numbers] }, z![j]!);
}

/** a = g(z) */
export function aEquation({ layers }: Moment, { layer, neuron: j }: Selection): Equation {
	const { activation, z, a } = layers[layer]!;
	return equation(ofNeuron('a', j, 'forward'), activationLines(activation, z!, j), a![j]!);
}

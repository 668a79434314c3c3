import type { Changeable } from '$lib/experiment/edit';
import type { Selection } from '$lib/experiment/selection';
import type { Moment } from '$lib/timeline/moment';
import { changeOf } from './changed';
import { gradientsOf } from './gradients';
import { pair } from './indexed';
import { equation, type Equation, type Lines } from './lines';
import { ofConnection, ofNeuron } from './names';
import { chosen, fraction, minus, number, product, symbol, type SymbolTerm } from './term';

/** w ← w − α·dW of the connection from input k; after a batch the gradient is the mean of its samples. */
export function weightEquation(
	moment: Moment,
	{ layer, neuron }: Selection,
	k: number,
	learningRate: number
): Equation {
	const here = moment.layers[layer]!;
	return downhill(moment, {
		name: ofConnection('w', neuron, k, 'update'),
		what: { kind: 'weight', layer, neuron, input: k },
		was: here.before!.weights[neuron]![k]!,
		is: here.weights[neuron]![k]!,
		gradient: { name: 'dW', sub: pair(neuron, k), value: gradientsOf(here).dW[neuron]![k]! },
		learningRate
	});
}

/** b ← b − α·db */
export function biasEquation(
	moment: Moment,
	{ layer, neuron }: Selection,
	learningRate: number
): Equation {
	const here = moment.layers[layer]!;
	return downhill(moment, {
		name: ofNeuron('b', neuron, 'update'),
		what: { kind: 'bias', layer, neuron },
		was: here.before!.biases[neuron]!,
		is: here.biases[neuron]!,
		gradient: { name: 'db', sub: String(neuron + 1), value: gradientsOf(here).db[neuron]! },
		learningRate
	});
}

interface Descent {
	readonly name: SymbolTerm;
	readonly what: Changeable;
	readonly was: number;
	readonly is: number;
	/** Summed over the batch where there is one. */
	readonly gradient: { readonly name: string; readonly sub: string; readonly value: number };
	readonly learningRate: number;
}

function downhill(moment: Moment, { name, what, was, is, gradient, learningRate }: Descent) {
	const inBatch = 'layer' in what && moment.layers[what.layer]!.sum !== null;
	const slope = gradientLines(gradient, inBatch ? moment.sample!.inBatch.size : null);
	const change = changeOf(moment, what);
	const { tone: _, ...old } = name;
	const lines: Lines = {
		symbols: minus(old, product(symbol('α'), slope.symbols)),
		numbers: slope.numbers.map((size) => minus(number(was), product(chosen(learningRate), size)))
	};
	return {
		...equation(name, lines, change?.was ?? is, '←'),
		...(change && { replaced: number(is, name.tone) })
	};
}

/** dW, or ΣdW/m in a batch of `size`. */
function gradientLines({ name, sub, value }: Descent['gradient'], size: number | null): Lines {
	const symbols = symbol(size ? `Σ${name}` : name, { sub, tone: 'backward' });
	const gradient = number(value, 'backward');
	if (!size) return { symbols, numbers: [gradient] };
	return {
		symbols: fraction(symbols, symbol('m')),
		numbers: [fraction(gradient, chosen(size)), number(value / size, 'backward')]
	};
}

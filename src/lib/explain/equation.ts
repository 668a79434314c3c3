import type { Changeable } from '$lib/experiment/edit';
import type { Selection } from '$lib/experiment/selection';
import type { Problem } from '$lib/experiment/problem';
import type { Moment, Vector } from '$lib/timeline/moment';
import { changeOf } from './changed';
import { activationLines, slopeLines, type Lines } from './activation-lines';
import { gradientLines, lossLines } from './loss-lines';
import { gradientsOf } from './gradients';
import { pair } from './indexed';
import { inputName, inputNumber, inputsOf, ofBelow, ofConnection, ofNeuron } from './names';
import {
	chosen,
	fold,
	fraction,
	minus,
	number,
	product,
	sum,
	symbol,
	type NumberTerm,
	type SymbolTerm,
	type Term
} from './term';

/**
 * One number of a moment and where it came from: name = symbols = numbers = value. Every line of numbers
 * evaluates to the value, which is the moment's own.
 */
export interface Equation extends Lines {
	readonly name: SymbolTerm;
	/** ← where the name takes a new value, which its old one is part of. */
	readonly relation: '=' | '←';
	readonly value: NumberTerm;
	/** What stands there now, where the value was then replaced by hand. */
	readonly replaced?: NumberTerm;
}

/** Where the numbers of a step came from, for the neuron it speaks of. Empty where nothing is computed. */
export function equationOf(moment: Moment, problem: Problem, focus: Selection | null): Equation[] {
	const { cursor, layers, sample } = moment;
	const output = layers.at(-1)!;
	const j = focus?.neuron ?? 0;
	switch (cursor.kind) {
		case 'start':
		case 'epoch':
		case 'sample':
			return [];
		case 'forward':
			return forwardEquations(moment, cursor.layer, j);
		case 'loss': {
			const lines = lossLines(problem.loss, output.a!, sample!.target);
			return [equation(symbol('L', { tone: 'loss' }), lines, moment.loss!)];
		}
		case 'gradient': {
			const lines = gradientLines(problem.loss, output.a!, sample!.target, j);
			return [equation(ofNeuron('da', j, 'backward'), lines, output.da![j]!)];
		}
		case 'backward':
			return backwardEquations(moment, cursor.layer, j);
		case 'update':
			return updateEquations(moment, cursor.layer, j, problem.learningRate);
		case 'epoch-end': {
			const n = problem.samples.inputs.length;
			const symbols = fraction(symbol('ΣL', { tone: 'loss' }), chosen(n));
			const name = symbol('L', { mean: true, tone: 'loss' });
			const numbers = [fraction(number(moment.lossSum, 'loss'), chosen(n))];
			return [equation(name, { symbols, numbers }, moment.meanLoss!)];
		}
		default:
			return cursor satisfies never;
	}
}

const equation = (
	name: SymbolTerm,
	{ symbols, numbers }: Lines,
	value: number,
	relation: Equation['relation'] = '='
): Equation => ({ name, relation, symbols, numbers, value: number(value, name.tone) });

/** Index of the number furthest from 0; NaN counts as further than all. */
export function furthest(values: Vector): number {
	const size = (value: number): number => (Number.isNaN(value) ? Infinity : Math.abs(value));
	return values.reduce((best, value, k) => (size(value) > size(values[best]!) ? k : best), 0);
}

/** z = Σ w x + b, then a = g(z). */
function forwardEquations(moment: Moment, layer: number, j: number): Equation[] {
	const { weights, biases, z, a, activation } = moment.layers[layer]!;
	const x = inputsOf(moment, layer);
	const total = (terms: readonly Term[], bias: Term): Term => sum(...fold(terms), bias);
	const lines: Lines = {
		symbols: total(
			x.map((_, k) => product(ofConnection('w', j, k), inputName(layer, k))),
			ofNeuron('b', j)
		),
		numbers: [
			total(
				x.map((value, k) => product(number(weights[j]![k]!), inputNumber(layer, value))),
				number(biases[j]!)
			)
		]
	};
	return [
		equation(ofNeuron('z', j, 'forward'), lines, z![j]!),
		equation(ofNeuron('a', j, 'forward'), activationLines(activation, z!, j), a![j]!)
	];
}

/** dz, dW of the strongest connection, db, and the blame that goes down that connection. */
function backwardEquations(moment: Moment, layer: number, j: number): Equation[] {
	const { activation, da, z, a, dz, dW, db } = moment.layers[layer]!;
	const k = furthest(dW![j]!);
	const x = inputsOf(moment, layer)[k]!;
	const blame = number(dz![j]!, 'backward');
	const blameName = ofNeuron('dz', j, 'backward');
	const equations = [
		equation(blameName, slopeLines(activation, { da: da!, z: z!, a: a! }, j), dz![j]!),
		equation(
			ofConnection('dW', j, k, 'backward'),
			{
				symbols: product(blameName, inputName(layer, k)),
				numbers: [product(blame, inputNumber(layer, x))]
			},
			dW![j]![k]!
		),
		equation(ofNeuron('db', j, 'backward'), { symbols: blameName, numbers: [] }, db![j]!)
	];
	return layer === 0 ? equations : [...equations, passedDown(moment, layer, k)];
}

/** da of neuron k of the layer below: Wᵀ·dz, with the weights before the update. */
function passedDown({ layers }: Moment, layer: number, k: number): Equation {
	const { weights, dz } = layers[layer]!;
	const name = ofBelow('da', layer, k, 'backward');
	const symbols = dz!.map((_, j) =>
		product(ofConnection('w', j, k), ofNeuron('dz', j, 'backward'))
	);
	const numbers = dz!.map((dzj, j) => product(number(weights[j]![k]!), number(dzj, 'backward')));
	return equation(
		name,
		{ symbols: sum(...fold(symbols)), numbers: [sum(...fold(numbers))] },
		layers[layer - 1]!.da![k]!
	);
}

/**
 * w − α·dW of the connection that changes most, or was then changed by hand, and b − α·db; after a batch the
 * gradients are means.
 */
function updateEquations(
	moment: Moment,
	layer: number,
	j: number,
	learningRate: number
): Equation[] {
	const { weights, biases, before, sum: sums } = moment.layers[layer]!;
	const gradients = gradientsOf(moment.layers[layer]!);
	const weightAt = (input: number) => ({ kind: 'weight', layer, neuron: j, input }) as const;
	const byHand = weights[j]!.findIndex((_, input) => changeOf(moment, weightAt(input)));
	const k = byHand < 0 ? furthest(gradients.dW[j]!) : byHand;
	const count = chosen(moment.sample!.inBatch.size);

	const gradientLines = (name: string, sub: string, value: number): Lines => {
		const gradient = number(value, 'backward');
		const symbols = symbol(sums ? `Σ${name}` : name, { sub, tone: 'backward' });
		if (!sums) return { symbols, numbers: [gradient] };
		return {
			symbols: fraction(symbols, symbol('m')),
			numbers: [fraction(gradient, count), number(value / count.value, 'backward')]
		};
	};
	const downhill = (
		name: SymbolTerm,
		what: Changeable,
		was: number,
		gradient: Lines,
		is: number
	): Equation => {
		const change = changeOf(moment, what);
		const { tone: _, ...old } = name;
		const lines: Lines = {
			symbols: minus(old, product(symbol('α'), gradient.symbols)),
			numbers: gradient.numbers.map((size) =>
				minus(number(was), product(chosen(learningRate), size))
			)
		};
		return {
			...equation(name, lines, change?.was ?? is, '←'),
			...(change && { replaced: number(is, name.tone) })
		};
	};

	return [
		downhill(
			ofConnection('w', j, k, 'update'),
			weightAt(k),
			before!.weights[j]![k]!,
			gradientLines('dW', pair(j, k), gradients.dW[j]![k]!),
			weights[j]![k]!
		),
		downhill(
			ofNeuron('b', j, 'update'),
			{ kind: 'bias', layer, neuron: j },
			before!.biases[j]!,
			gradientLines('db', String(j + 1), gradients.db[j]!),
			biases[j]!
		)
	];
}

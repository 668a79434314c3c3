import type { Problem } from '$lib/experiment/problem';
import type { Matrix, Moment, Vector } from '$lib/timeline/moment';
import { gradientsOf } from './gradients';
import { inputName, inputNumber, inputsOf, ofBelow, ofNeuron } from './names';
import {
	equality,
	fraction,
	minus,
	negative,
	number,
	product,
	relation,
	sum,
	symbol,
	type NumberTerm,
	type SymbolTerm,
	type Term,
	type Tone
} from './term';

/** The head of a row or column: its name, and its number where it has one. */
export interface Header {
	readonly name: SymbolTerm;
	readonly value: NumberTerm | null;
}

/** A column beside the matrix: b, z, or the blame passed down. */
export interface SideColumn {
	readonly name: SymbolTerm;
	readonly values: Vector;
	readonly tone: Tone | null;
}

/** A step of a whole layer, as one product of matrices. */
export interface MatrixView {
	readonly name: 'weights' | 'gradient' | 'blame' | 'change';
	/** z = W·x + b */
	readonly title: Term;
	readonly rows: readonly Header[];
	readonly columns: readonly Header[];
	readonly cells: Matrix;
	readonly side: readonly SideColumn[];
	/** Whether rows stand for inputs and columns for neurons, as in Wᵀ. */
	readonly transposed: boolean;
}

/** The matrices of a step; empty where a step is not one of a whole layer. */
export function matrixOf(moment: Moment, problem: Problem): MatrixView[] {
	const { cursor } = moment;
	switch (cursor.kind) {
		case 'forward':
			return [forwardView(moment, cursor.layer)];
		case 'backward':
			return cursor.layer === 0
				? [gradientView(moment, cursor.layer)]
				: [gradientView(moment, cursor.layer), blameView(moment, cursor.layer)];
		case 'update':
			return updateViews(moment, cursor.layer, problem);
		case 'start':
		case 'epoch':
		case 'sample':
		case 'loss':
		case 'gradient':
		case 'epoch-end':
			return [];
		default:
			return cursor satisfies never;
	}
}

/** All inputs of a layer: x, or a⁽¹⁾. */
const inputs = (layer: number, transposed = false): SymbolTerm => {
	const sup = (layer === 0 ? '' : `(${layer})`) + (transposed ? 'T' : '');
	const more = sup ? { sup } : {};
	return layer === 0 ? symbol('x', more) : symbol('a', { ...more, tone: 'forward' });
};

const inputHeaders = (moment: Moment, layer: number): Header[] =>
	inputsOf(moment, layer).map((value, k) => ({
		name: inputName(layer, k),
		value: inputNumber(layer, value)
	}));

const headers = (name: string, values: Vector, tone: Tone): Header[] =>
	values.map((value, j) => ({ name: ofNeuron(name, j, tone), value: number(value, tone) }));

/** Heads of rows that have a name only. */
const neurons = (name: string, values: Vector, tone: Tone): Header[] =>
	values.map((_, j) => ({ name: ofNeuron(name, j, tone), value: null }));

/** z = W·x + b */
function forwardView(moment: Moment, layer: number): MatrixView {
	const { weights, biases, z } = moment.layers[layer]!;
	return {
		name: 'weights',
		title: equality(
			symbol('z', { tone: 'forward' }),
			sum(product(symbol('W'), inputs(layer)), symbol('b'))
		),
		rows: neurons('z', z!, 'forward'),
		columns: inputHeaders(moment, layer),
		cells: weights,
		side: [
			{ name: symbol('b'), values: biases, tone: null },
			{ name: symbol('z', { tone: 'forward' }), values: z!, tone: 'forward' }
		],
		transposed: false
	};
}

/** dW = dz·xᵀ */
function gradientView(moment: Moment, layer: number): MatrixView {
	const { dz, dW } = moment.layers[layer]!;
	return {
		name: 'gradient',
		title: equality(
			symbol('dW', { tone: 'backward' }),
			product(symbol('dz', { tone: 'backward' }), inputs(layer, true))
		),
		rows: headers('dz', dz!, 'backward'),
		columns: inputHeaders(moment, layer),
		cells: dW!,
		side: [],
		transposed: false
	};
}

/** da of the layer below = Wᵀ·dz, with the weights before the update. */
function blameView({ layers }: Moment, layer: number): MatrixView {
	const { weights, dz } = layers[layer]!;
	const da = layers[layer - 1]!.da!;
	const name = symbol('da', { sup: `(${layer})`, tone: 'backward' });
	return {
		name: 'blame',
		title: equality(name, product(symbol('W', { sup: 'T' }), symbol('dz', { tone: 'backward' }))),
		rows: da.map((_, k) => ({ name: ofBelow('da', layer, k, 'backward'), value: null })),
		columns: headers('dz', dz!, 'backward'),
		cells: da.map((_, k) => weights.map((row) => row[k]!)),
		side: [{ name, values: da, tone: 'backward' }],
		transposed: true
	};
}

/** The new W and b, and what was added to the old ones: −α times the gradient, after a batch their mean. */
function updateViews(moment: Moment, layer: number, { learningRate }: Problem): MatrixView[] {
	const { weights, biases, sum: sums } = moment.layers[layer]!;
	const gradients = gradientsOf(moment.layers[layer]!);
	const count = sums ? moment.sample!.inBatch.size : 1;
	const step = (gradient: number): number => -learningRate * (gradient / count);

	const gradient = symbol(sums ? 'ΣdW' : 'dW', { tone: 'backward' });
	const downhill = product(symbol('α'), sums ? fraction(gradient, symbol('m')) : gradient);
	const columns = inputsOf(moment, layer).map((_, k) => ({
		name: inputName(layer, k),
		value: null
	}));
	return [
		{
			name: 'weights',
			title: relation(symbol('W', { tone: 'update' }), '←', minus(symbol('W'), downhill)),
			rows: neurons('w', biases, 'update'),
			columns,
			cells: weights,
			side: [{ name: symbol('b', { tone: 'update' }), values: biases, tone: 'update' }],
			transposed: false
		},
		{
			name: 'change',
			title: equality(symbol('ΔW', { tone: 'update' }), negative(downhill)),
			rows: neurons('Δw', biases, 'update'),
			columns,
			cells: gradients.dW.map((row) => row.map(step)),
			side: [
				{
					name: symbol('Δb', { tone: 'update' }),
					values: gradients.db.map(step),
					tone: 'update'
				}
			],
			transposed: false
		}
	];
}

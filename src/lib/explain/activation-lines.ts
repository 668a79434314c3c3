import { ACTIVATIONS, LEAKY_SLOPE, type ActivationName } from '$lib/engine/activation';
import type { Vector } from '$lib/timeline/moment';
import { FUNCTION_NAMES } from './function-names';
import type { Lines } from './lines';
import {
	call,
	chosen,
	exp,
	fold,
	fraction,
	minus,
	negative,
	number,
	product,
	slope,
	square,
	sum,
	symbol,
	type SymbolTerm,
	type Term
} from './term';

const forward = (name: string, j: number): SymbolTerm =>
	symbol(name, { sub: String(j + 1), tone: 'forward' });
const backward = (name: string, j: number): SymbolTerm =>
	symbol(name, { sub: String(j + 1), tone: 'backward' });

/** a = g(z) of neuron j, from the z of its whole layer. */
export function activationLines(name: ActivationName, z: Vector, j: number): Lines {
	const zj = number(z[j]!, 'forward');
	const symbols = call(FUNCTION_NAMES[name], forward('z', j));
	switch (name) {
		case 'sigmoid':
			return {
				symbols,
				numbers: [fraction(chosen(1), sum(chosen(1), exp(negative(zj))))]
			};
		case 'tanh':
			return { symbols, numbers: [call('tanh', zj)] };
		case 'relu':
			return { symbols, numbers: [call('max', chosen(0), zj)] };
		case 'leaky_relu':
			return {
				symbols,
				numbers: [z[j]! > 0 ? call(FUNCTION_NAMES[name], zj) : product(chosen(LEAKY_SLOPE), zj)]
			};
		case 'linear':
			return { symbols: forward('z', j), numbers: [] };
		case 'softmax':
			return softmaxLines(z, j);
		default:
			return name satisfies never;
	}
}

/** Beyond this e^z leaves the range of numbers; the engine subtracts the largest z first, which changes nothing else. */
const FAR = 700;

function softmaxLines(z: Vector, j: number): Lines {
	const max = Math.max(...z);
	const shifted = max > FAR || max < -FAR;
	const exponent = (k: number): Term => {
		const zk = number(z[k]!, 'forward');
		return exp(shifted ? minus(zk, number(max, 'forward')) : zk);
	};
	const shares = (e: (k: number) => Term): Term =>
		fraction(
			e(j),
			sum(
				...fold(
					z.map((_, k) => e(k)),
					3,
					2
				)
			)
		);
	return {
		symbols: shares((k) => exp(forward('z', k))),
		numbers: [shares(exponent)]
	};
}

/** What a layer's neurons hold when dz is computed. */
export interface Arrived {
	readonly da: Vector;
	readonly z: Vector;
	readonly a: Vector;
}

/** dz of neuron j: da · g′(z), or the whole Jacobian for softmax. */
export function slopeLines(name: ActivationName, { da, z, a }: Arrived, j: number): Lines {
	const { slope: slopeOf } = ACTIVATIONS[name];
	if (!slopeOf) return jacobianLines(da, a, j);

	const blame = number(da[j]!, 'backward');
	const aj = number(a[j]!, 'forward');
	const steepness = slopeOf(z[j]!, a[j]!);
	const symbols = product(
		backward('da', j),
		name === 'linear' ? chosen(1) : slope(FUNCTION_NAMES[name], forward('z', j))
	);
	const result = (written: Term): Term => product(blame, written);
	switch (name) {
		case 'sigmoid':
			return {
				symbols,
				numbers: [product(blame, aj, minus(chosen(1), aj)), result(number(steepness))]
			};
		case 'tanh':
			return {
				symbols,
				numbers: [result(minus(chosen(1), square(aj))), result(number(steepness))]
			};
		case 'relu':
		case 'leaky_relu':
		case 'linear':
		case 'softmax':
			return { symbols, numbers: [result(chosen(steepness))] };
		default:
			return name satisfies never;
	}
}

/** dzⱼ = aⱼ (daⱼ − Σₖ daₖ aₖ) */
function jacobianLines(da: Vector, a: Vector, j: number): Lines {
	const written = (daOf: (k: number) => Term, aOf: (k: number) => Term): Term => {
		const terms = a.map((_, k) => product(daOf(k), aOf(k)));
		return product(aOf(j), minus(daOf(j), sum(...fold(terms))));
	};
	return {
		symbols: written(
			(k) => backward('da', k),
			(k) => forward('a', k)
		),
		numbers: [
			written(
				(k) => number(da[k]!, 'backward'),
				(k) => number(a[k]!, 'forward')
			)
		]
	};
}

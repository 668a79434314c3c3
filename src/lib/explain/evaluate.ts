import { ACTIVATIONS, LEAKY_SLOPE } from '$lib/engine/activation';
import type { NumberTerm, SymbolTerm, Term } from './term';

/** A value, and the size of the largest number added up on the way to it, by which rounding is judged. */
export interface Evaluated {
	readonly value: number;
	readonly size: number;
}

/** What a symbol stands for. */
export type Environment = (symbol: SymbolTerm) => number;

const FUNCTIONS: Readonly<Record<string, (...args: number[]) => number>> = {
	ln: Math.log,
	max: Math.max,
	tanh: Math.tanh,
	'tanh′': (z) => 1 - Math.tanh(z) ** 2,
	sigmoid: (z) => 1 / (1 + Math.exp(-z)),
	'sigmoid′': (z) => {
		const a = 1 / (1 + Math.exp(-z));
		return a * (1 - a);
	},
	ReLU: (z) => Math.max(0, z),
	'ReLU′': (z) => ACTIVATIONS.relu.slope!(z, 0),
	'leaky ReLU': (z) => (z > 0 ? z : LEAKY_SLOPE * z),
	'leaky ReLU′': (z) => ACTIVATIONS.leaky_relu.slope!(z, 0)
};

const onlyNumbers: Environment = ({ name }) => {
	throw new Error(`${name} is not a number`);
};

const asItIs = ({ value }: NumberTerm): number => value;

/**
 * Computes a formula as it reads, from left to right.
 *
 * @param numberOf what is taken for a number of the formula: itself, or as somebody rounds it
 * @throws Error where the formula has a name without a number
 */
export function evaluate(
	term: Term,
	environment: Environment = onlyNumbers,
	numberOf: (number: NumberTerm) => number = asItIs
): Evaluated {
	const of = (inner: Term) => evaluate(inner, environment, numberOf);
	const plain = (value: number): Evaluated => ({ value, size: Math.abs(value) });
	switch (term.kind) {
		case 'number':
			return plain(numberOf(term));
		case 'symbol':
			return plain(term.name === 'e' ? Math.E : environment(term));
		case 'negative': {
			const { value, size } = of(term.term);
			return { value: -value, size };
		}
		case 'sum':
			return termsOf(term.terms)
				.map(of)
				.reduce((a, b) => ({
					value: a.value + b.value,
					size: Math.max(a.size, b.size, Math.abs(a.value + b.value))
				}));
		case 'product':
			return term.factors
				.map(of)
				.reduce((a, b) => ({ value: a.value * b.value, size: a.size * b.size }));
		case 'fraction': {
			const [over, under] = [of(term.over), of(term.under)];
			return { value: over.value / under.value, size: over.size / Math.abs(under.value) };
		}
		case 'power': {
			const [base, exponent] = [of(term.base), of(term.exponent)];
			const value = base.value ** exponent.value;
			return { value, size: Math.max(Math.abs(value), base.size ** exponent.value) };
		}
		case 'call': {
			const name = term.name + (term.slope ? '′' : '');
			return plain(FUNCTIONS[name]!(...term.args.map((arg) => of(arg).value)));
		}
		case 'rest':
		case 'relation':
			throw new Error(`${term.kind} has no value of its own`);
		default:
			return term satisfies never;
	}
}

/** With what was left out put back in its place. */
const termsOf = (terms: readonly Term[]): Term[] =>
	terms.flatMap((term) => (term.kind === 'rest' ? term.terms : [term]));

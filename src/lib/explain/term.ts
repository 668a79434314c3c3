/** Formulas as trees: what they mean. How they look, parentheses included, is left to typeset.ts. */

import type { Phase } from './phase';

/** The movement of training a quantity comes from; inputs, targets and weights have none. */
export type Tone = Exclude<Phase, 'neutral'>;

/** A name: dz₂, a₁⁽¹⁾, Wᵀ. */
export interface SymbolTerm {
	readonly kind: 'symbol';
	readonly name: string;
	readonly sub?: string;
	readonly sup?: string;
	/** A mean, drawn with a bar: L̄. */
	readonly mean?: true;
	readonly tone?: Tone;
}

export interface NumberTerm {
	readonly kind: 'number';
	readonly value: number;
	readonly tone?: Tone;
	/** Somebody chose this number: it is shown as it was typed, 0.5 and not 0.500. */
	readonly chosen?: true;
}

export type Term =
	| SymbolTerm
	| NumberTerm
	/** A `negative` term is subtracted. */
	| { readonly kind: 'sum'; readonly terms: readonly Term[] }
	| { readonly kind: 'product'; readonly factors: readonly Term[] }
	| { readonly kind: 'negative'; readonly term: Term }
	| { readonly kind: 'fraction'; readonly over: Term; readonly under: Term }
	| { readonly kind: 'power'; readonly base: Term; readonly exponent: Term }
	/** tanh(z), or its slope tanh′(z). */
	| {
			readonly kind: 'call';
			readonly name: string;
			readonly slope: boolean;
			readonly args: readonly Term[];
	  }
	/** Terms of a long sum or arguments of a long call that are left out when it is drawn: “…”. */
	| { readonly kind: 'rest'; readonly terms: readonly Term[] }
	| {
			readonly kind: 'relation';
			readonly left: Term;
			readonly sign: '=' | '←';
			readonly right: Term;
	  };

/** A symbol. Layers are counted from 1 above, neurons and inputs from 1 below. */
export const symbol = (name: string, more: Omit<SymbolTerm, 'kind' | 'name'> = {}): SymbolTerm => ({
	kind: 'symbol',
	name,
	...more
});

export const number = (value: number, tone?: Tone): NumberTerm => ({
	kind: 'number',
	value,
	...(tone && { tone })
});

/** A setting, a target or a number of the formula itself. */
export const chosen = (value: number): NumberTerm => ({ kind: 'number', value, chosen: true });

export const sum = (...terms: readonly Term[]): Term =>
	terms.length === 1 ? terms[0]! : { kind: 'sum', terms };
export const product = (...factors: readonly Term[]): Term => ({ kind: 'product', factors });
export const negative = (term: Term): Term => ({ kind: 'negative', term });
export const minus = (left: Term, right: Term): Term => sum(left, negative(right));
export const fraction = (over: Term, under: Term): Term => ({ kind: 'fraction', over, under });
export const power = (base: Term, exponent: Term): Term => ({ kind: 'power', base, exponent });
export const square = (base: Term): Term => power(base, chosen(2));
/** e to a power. */
export const exp = (exponent: Term): Term => power(symbol('e'), exponent);
export const ln = (term: Term): Term => call('ln', term);
export const call = (name: string, ...args: readonly Term[]): Term => ({
	kind: 'call',
	name,
	slope: false,
	args
});
/** The derivative of a function. */
export const slope = (name: string, arg: Term): Term => ({
	kind: 'call',
	name,
	slope: true,
	args: [arg]
});
export const relation = (left: Term, sign: '=' | '←', right: Term): Term => ({
	kind: 'relation',
	left,
	sign,
	right
});
export const equality = (left: Term, right: Term): Term => relation(left, '=', right);

/** Leaves out the middle of a long list: with more than `most` terms, the first `head`, “…” and the last. */
export function fold(terms: readonly Term[], most = 6, head = 3): Term[] {
	if (terms.length <= most) return [...terms];
	return [...terms.slice(0, head), { kind: 'rest', terms: terms.slice(head, -1) }, terms.at(-1)!];
}

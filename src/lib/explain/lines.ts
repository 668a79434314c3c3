import { number, type NumberTerm, type SymbolTerm, type Term } from './term';

/** The right-hand side of an equation: with names, then with numbers, each time a little simpler. */
export interface Lines {
	readonly symbols: Term;
	readonly numbers: readonly Term[];
}

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

export const equation = (
	name: SymbolTerm,
	{ symbols, numbers }: Lines,
	value: number,
	relation: Equation['relation'] = '='
): Equation => ({ name, relation, symbols, numbers, value: number(value, name.tone) });

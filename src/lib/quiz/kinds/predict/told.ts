import type { NumberTerm, SymbolTerm } from '$lib/explain/term';
import { numberText, textOf } from '$lib/explain/text';
import type { Voice } from '../../voice';

/** A number with its name in a sentence: _z₁_ = 0.549. */
export const told = ({ format }: Voice, name: SymbolTerm, value: NumberTerm): string =>
	`_${textOf(name, format)}_ = ${numberText(value, format)}`;

import type { NumberFormat } from './format';
import type { NumberTerm, Term } from './term';
import { rowOf, typeset, type Box, type Row } from './typeset';

/** A number as the formulas show it. */
export const numberText = ({ value, chosen }: NumberTerm, format: NumberFormat): string =>
	chosen ? format.setting(value) : format.number(value);

/** A formula as plain text: dz₂ = da₂ · tanh′(z₂). */
export const textOf = (term: Term, format: NumberFormat): string =>
	rowText(rowOf(typeset(term)), format);

const rowText = (row: Row, format: NumberFormat): string =>
	row.map((box) => boxText(box, format)).join('');

function boxText(box: Box, format: NumberFormat): string {
	switch (box.kind) {
		case 'symbol': {
			const { name, sub = '', sup = '', mean } = box.symbol;
			return `${name}${mean ? '\u0304' : ''}${raised(sup)}${lowered(sub)}`;
		}
		case 'number':
			return numberText(box.number, format);
		case 'function':
			return box.text === 'ln' ? 'ln ' : box.text;
		case 'operator':
			if (box.form !== 'infix') return box.text;
			return box.text === ',' ? ', ' : ` ${box.text} `;
		case 'fraction':
			return `${fenced(box.over, format)}/${fenced(box.under, format)}`;
		case 'power':
			return `${rowText(box.base, format)}^${fenced(box.exponent, format)}`;
		default:
			return box satisfies never;
	}
}

/** In parentheses unless it is a single thing without a sign. */
function fenced(row: Row, format: NumberFormat): string {
	const text = rowText(row, format);
	return row.length === 1 && !text.startsWith('−') ? text : `(${text})`;
}

const replace = (from: string, to: string) => (text: string) =>
	Array.from(text, (c) => to[from.indexOf(c)] ?? c).join('');

const lowered = replace('0123456789', '₀₁₂₃₄₅₆₇₈₉');
const raised = replace('0123456789()T', '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵀ');

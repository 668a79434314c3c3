import { formatNumber } from '$lib/i18n/number';
import type { NumberTerm, SymbolTerm, Term } from './term';

/** Something to draw. */
export type Box =
	| { readonly kind: 'symbol'; readonly symbol: SymbolTerm }
	| { readonly kind: 'number'; readonly number: NumberTerm }
	/** The name of a function, upright. */
	| { readonly kind: 'function'; readonly text: string }
	/** A sign, or a parenthesis. Only a sign between two things has space around it. */
	| {
			readonly kind: 'operator';
			readonly text: string;
			readonly form: 'infix' | 'prefix' | 'postfix';
	  }
	| { readonly kind: 'fraction'; readonly over: Row; readonly under: Row }
	| { readonly kind: 'power'; readonly base: Row; readonly exponent: Row };

/** Boxes from left to right. */
export type Row = readonly Box[];

/** A row that stays on one line, or parts between which a line may be broken, the outermost first. */
export type Line = { readonly row: Row } | { readonly parts: readonly Line[] };

/** Where a term stands decides whether it needs parentheses. `tight`: raised to a power, or after ln. */
type Place = 'free' | 'addend' | 'factor' | 'tight';

/** How a term is drawn: parentheses in place, and where its line may be broken. */
export const typeset = (term: Term): Line => lineOf(term, 'free');

/** The whole line as one row. */
export const rowOf = (line: Line): Row => ('row' in line ? line.row : line.parts.flatMap(rowOf));

/** Rows no wider than this, in digits, are not broken. */
const SHORT = 20;

const infix = (text: string): Box => ({ kind: 'operator', text, form: 'infix' });
const prefix = (text: string): Box => ({ kind: 'operator', text, form: 'prefix' });
const postfix = (text: string): Box => ({ kind: 'operator', text, form: 'postfix' });

function lineOf(term: Term, place: Place): Line {
	const line = bareLineOf(term, place);
	return needsParentheses(term, place) ? enclose(line) : line;
}

function bareLineOf(term: Term, place: Place): Line {
	switch (term.kind) {
		case 'symbol':
			return { row: [{ kind: 'symbol', symbol: term }] };
		case 'number':
			return { row: [{ kind: 'number', number: term }] };
		case 'sum':
			return join(
				term.terms.map((part, i) => {
					if (i === 0) return lineOf(part, 'free');
					if (part.kind === 'negative') return before(lineOf(part.term, 'factor'), infix('−'));
					return before(lineOf(part, 'addend'), infix('+'));
				}),
				(i) => term.terms[i]!.kind === 'product'
			);
		case 'product':
			return join(
				term.factors.map((factor, i) => {
					if (i > 0) return before(lineOf(factor, 'factor'), infix('·'));
					return lineOf(factor, factor.kind === 'sum' ? 'factor' : place);
				})
			);
		case 'negative':
			return before(lineOf(term.term, 'factor'), prefix('−'));
		case 'fraction':
			return { row: [{ kind: 'fraction', over: flat(term.over), under: flat(term.under) }] };
		case 'power': {
			const base = rowOf(lineOf(term.base, 'tight'));
			return { row: [{ kind: 'power', base, exponent: flat(term.exponent) }] };
		}
		case 'call': {
			const name: Box = { kind: 'function', text: term.name + (term.slope ? '′' : '') };
			const [first] = term.args;
			// ln o, but ln(1 − o)
			if (term.name === 'ln' && first) return before(lineOf(first, 'tight'), name);
			const row = term.args.flatMap((arg, i) => (i > 0 ? [infix(','), ...flat(arg)] : flat(arg)));
			return before(enclose({ row }), name);
		}
		case 'rest':
			return { row: [{ kind: 'function', text: '…' }] };
		case 'relation':
			return join([
				lineOf(term.left, 'free'),
				before(lineOf(term.right, 'free'), infix(term.sign))
			]);
		default:
			return term satisfies never;
	}
}

function needsParentheses(term: Term, place: Place): boolean {
	switch (term.kind) {
		case 'sum':
		case 'negative':
		case 'relation':
			return place !== 'free';
		case 'number':
			return term.value < 0 ? place !== 'free' : place === 'tight' && isScientific(term.value);
		case 'product':
		case 'fraction':
		case 'power':
		case 'call':
			return place === 'tight';
		case 'symbol':
		case 'rest':
			return false;
		default:
			return term satisfies never;
	}
}

/** Whether a number is written with a power of ten. */
const isScientific = (value: number): boolean => formatNumber(value, 'en').includes('×');

const flat = (term: Term): Row => rowOf(typeset(term));

/** About how many digits wide a row is. */
export const widthOf = (row: Row): number => row.reduce((sum, box) => sum + boxWidth(box), 0);

function boxWidth(box: Box): number {
	switch (box.kind) {
		case 'number':
			return formatNumber(box.number.value, 'en').length;
		case 'symbol':
			return 3;
		case 'function':
			return box.text.length;
		case 'operator':
			return box.form === 'infix' ? 3 : 1;
		case 'fraction':
			return Math.max(widthOf(box.over), widthOf(box.under));
		case 'power':
			return widthOf(box.base) + widthOf(box.exponent);
		default:
			return box satisfies never;
	}
}

/** Puts parts in a row. A product within a sum stays one part of it, to be broken last; all else flows. */
function join(parts: readonly Line[], isWhole: (index: number) => boolean = () => false): Line {
	const row = parts.flatMap(rowOf);
	if (widthOf(row) <= SHORT) return { row };
	return { parts: parts.flatMap((part, i) => ('row' in part || isWhole(i) ? [part] : part.parts)) };
}

const enclose = (line: Line): Line => after(before(line, prefix('(')), postfix(')'));

function before(line: Line, box: Box): Line {
	if ('row' in line) return { row: [box, ...line.row] };
	const [first, ...others] = line.parts;
	return { parts: [before(first!, box), ...others] };
}

function after(line: Line, box: Box): Line {
	if ('row' in line) return { row: [...line.row, box] };
	return { parts: [...line.parts.slice(0, -1), after(line.parts.at(-1)!, box)] };
}

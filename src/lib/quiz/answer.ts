import { parseNumber } from '$lib/i18n/number';
import { plainNumber } from './typed';

/** What somebody typed, as it was understood. */
export type TypedAnswer =
	| { readonly kind: 'number'; readonly value: number }
	/** Point and comma could mean two things. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
	| { readonly kind: 'unreadable' };

const UNREADABLE: TypedAnswer = { kind: 'unreadable' };
const read = (value: number): TypedAnswer =>
	Number.isFinite(value) ? { kind: 'number', value: value + 0 } : UNREADABLE;

/** One sign between groups of three digits: 1.000 or 1,000,000. */
const GROUPED = /^[-+]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;
/** Both signs: 1.000,5 or 1,000.5. */
const MIXED = /^[-+]?[\d.,]*\d[\d.,]*$/;
/** A whole number before a fraction: 1 1/2, −2 3/4. */
const BEFORE_FRACTION = /^([-+]?)(\d+) (?=\d+\/\d+$)/;

/**
 * Reads a number with comma or point, with − or a hyphen, a percentage, or a fraction of two such numbers.
 *
 * @param whole whether a whole number is asked for: 1.000 could then be a thousand
 */
export function readAnswer(typed: string, whole = false): TypedAnswer {
	const text = plainNumber(typed);
	if (text.endsWith('%')) return scaled(readNumber(text.slice(0, -1), whole), 0.01);
	const parts = text.replace(BEFORE_FRACTION, '').split('/');
	if (parts.length === 1) return readNumber(text, whole);
	if (parts.length > 2) return UNREADABLE;
	const under = readNumber(parts[1]!, false);
	if (under.kind !== 'number' || under.value === 0) return UNREADABLE;
	const fraction = scaled(readNumber(parts[0]!, false), 1 / under.value);
	const [, sign, before] = BEFORE_FRACTION.exec(text) ?? [];
	if (before === undefined || fraction.kind !== 'number') return fraction;
	return read((sign === '-' ? -1 : 1) * (Number(before) + fraction.value));
}

function scaled(answer: TypedAnswer, factor: number): TypedAnswer {
	if (answer.kind === 'number') return read(answer.value * factor);
	if (answer.kind === 'unreadable') return answer;
	const [one, other] = answer.readings;
	return { kind: 'ambiguous', readings: [one * factor, other * factor] };
}

function readNumber(text: string, whole: boolean): TypedAnswer {
	const without = (sign: string): string => text.replaceAll(sign, '');
	if (whole && GROUPED.test(text)) {
		const grouped = Number(text.replaceAll(/[.,]/g, ''));
		const decimal = parseNumber(text);
		return decimal === undefined
			? read(grouped)
			: { kind: 'ambiguous', readings: [grouped, decimal] };
	}
	if (MIXED.test(text) && text.includes('.') && text.includes(',')) {
		const [english, dutch] = [parseNumber(without(',')), parseNumber(without('.'))];
		if (english === undefined && dutch === undefined) return UNREADABLE;
		if (english === undefined) return read(dutch!);
		if (dutch === undefined || english === dutch) return read(english);
		// The one whose last sign stands for the decimals comes first: 1.000,5 is rather 1000.5.
		const point = text.lastIndexOf('.') > text.lastIndexOf(',');
		return { kind: 'ambiguous', readings: point ? [english, dutch] : [dutch, english] };
	}
	const value = parseNumber(text);
	return value === undefined ? UNREADABLE : read(value);
}

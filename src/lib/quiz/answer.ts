import { parseNumber } from '$lib/i18n/number';

/** What somebody typed, as it was understood. */
export type TypedAnswer =
	| { readonly kind: 'number'; readonly value: number }
	/** Point and comma could mean two things. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
	| { readonly kind: 'unreadable' };

/** One sign between groups of three digits: 1.000 or 1 000 000. */
const GROUPED = /^[-+]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/;
/** Both signs: 1.000,5 or 1,000.5. */
const MIXED = /^[-+]?[\d.,]*\d[\d.,]*$/;

/**
 * Reads a number with comma or point, with − or a hyphen, or a fraction of two such numbers.
 *
 * @param whole whether a whole number is asked for: 1.000 could then be a thousand
 */
export function readAnswer(typed: string, whole = false): TypedAnswer {
	const parts = typed.replaceAll('⁄', '/').split('/');
	if (parts.length === 1) return readNumber(typed, whole);
	if (parts.length > 2) return { kind: 'unreadable' };
	const [over, under] = [readNumber(parts[0]!, false), readNumber(parts[1]!, false)];
	if (over.kind !== 'number' || under.kind !== 'number' || under.value === 0)
		return { kind: 'unreadable' };
	return { kind: 'number', value: over.value / under.value };
}

function readNumber(typed: string, whole: boolean): TypedAnswer {
	const text = typed
		.trim()
		.replaceAll(/[\s\u202f]/g, '')
		.replaceAll('−', '-');
	const without = (sign: string): string => text.replaceAll(sign, '');
	if (whole && GROUPED.test(text)) {
		const grouped = Number(text.replaceAll(/[.,]/g, ''));
		const decimal = parseNumber(text);
		return decimal === undefined
			? { kind: 'number', value: grouped }
			: { kind: 'ambiguous', readings: [grouped, decimal] };
	}
	if (MIXED.test(text) && text.includes('.') && text.includes(',')) {
		const [english, dutch] = [parseNumber(without(',')), parseNumber(without('.'))];
		if (english === undefined && dutch === undefined) return { kind: 'unreadable' };
		if (english === undefined) return { kind: 'number', value: dutch! };
		if (dutch === undefined || english === dutch) return { kind: 'number', value: english };
		// The one whose last sign stands for the decimals comes first: 1.000,5 is rather 1000.5.
		const point = text.lastIndexOf('.') > text.lastIndexOf(',');
		return { kind: 'ambiguous', readings: point ? [english, dutch] : [dutch, english] };
	}
	const value = parseNumber(text);
	return value === undefined ? { kind: 'unreadable' } : { kind: 'number', value };
}

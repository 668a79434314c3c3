import { parseNumber, type Lang } from '$lib/i18n/number';
import type { Limit } from '$lib/experiment/limits';

/** A number as it can be typed: 0,05 in Dutch; 1e-7. */
export const written = (value: number, lang: Lang): string =>
	lang === 'nl' ? String(value).replace('.', ',') : String(value);

/** What was typed, without what only sets thousands apart. */
const close = (text: string): string => text.replace(/[\s\u202f]/g, '');

/** A number, or a fraction of two: 1/2. */
function numberIn(text: string): number | undefined {
	const numbers = text.split('/').map(parseNumber);
	if (numbers.includes(undefined) || numbers.length > 2) return undefined;
	const [over, under = 1] = numbers as number[];
	return under === 0 ? undefined : over! / under + 0;
}

/**
 * The number that was typed, with a decimal point or comma, or as a fraction; undefined where it is none, or outside
 * its limits.
 */
export function typed(text: string, { min, max, integer }: Limit): number | undefined {
	const value = numberIn(close(text));
	if (value === undefined || (integer && !Number.isInteger(value))) return undefined;
	return value >= min && value <= max ? value : undefined;
}

/**
 * The two numbers that a text may mean: 1.250 on a Dutch page, where the comma is the decimal sign, is 1250 to
 * some and 1.25 to others; 1,250 on an English one. Null where there is no doubt.
 */
export function bothWays(text: string, lang: Lang): readonly [number, number] | null {
	const other = lang === 'nl' ? '.' : ',';
	const [, whole, thousandths] = /^([-+−]?[1-9]\d{0,2})[.,](\d{3})$/.exec(close(text)) ?? [];
	if (!whole || !thousandths || !close(text).includes(other)) return null;
	return [parseNumber(`${whole}.${thousandths}`)!, parseNumber(whole + thousandths)!];
}

/** Every finite number can be a weight. */
export const WEIGHT: Limit = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, integer: false };

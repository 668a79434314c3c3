import type { Lang } from '$lib/i18n/number';
import type { Limit } from '$lib/experiment/limits';

/** A number as it can be typed: 0,05 in Dutch; 1e-7. */
export const written = (value: number, lang: Lang): string =>
	lang === 'nl' ? String(value).replace('.', ',') : String(value);

/**
 * The number that was typed, with a decimal point or comma; undefined where it is none, or outside its
 * limits. A whole number has neither: 1.000 may mean one or a thousand.
 */
export function typed(text: string, { min, max, integer }: Limit): number | undefined {
	const plain = text.replace(/[\s\u202f]/g, '').replace('−', '-');
	const pattern = integer ? /^[-+]?\d+$/ : /^[-+]?(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?$/i;
	if (!pattern.test(plain)) return undefined;
	const value = Number(plain.replace(',', '.')) + 0;
	return value >= min && value <= max ? value : undefined;
}

/** Every finite number can be a weight. */
export const WEIGHT: Limit = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, integer: false };

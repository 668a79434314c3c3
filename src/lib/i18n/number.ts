/** Numbers as people read them: the language's decimal sign, a real minus (U+2212), no false zeros. */

export type Lang = 'en' | 'nl';

const MINUS = '−';
/** Narrow no-break space, between thousands in both languages. */
const THIN = '\u202f';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (exponent: number): string =>
	(exponent < 0 ? '⁻' : '') +
	String(Math.abs(exponent)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

export const decimalSign = (lang: Lang): '.' | ',' => (lang === 'nl' ? ',' : '.');

const localise = (text: string, lang: Lang): string =>
	text.replace('.', decimalSign(lang)).replace('-', MINUS);

/** 1234567 → 1 234 567 */
export const formatInteger = (value: number): string =>
	String(value)
		.replace(/\B(?=(\d{3})+$)/g, THIN)
		.replace('-', MINUS);

/**
 * A number of the network, rounded to three decimals: 0.25 → 0.250; to four below 0.1, where three say little.
 * Whole numbers stay whole (an exact 0 differs from a small number), and what decimals cannot show becomes
 * 4.2×10⁻⁵ or 1.3×10⁶.
 */
export function formatNumber(value: number, lang: Lang): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value < 0 ? `${MINUS}∞` : '∞';
	const size = Math.abs(value);
	if (Number.isInteger(value) && size < 1e6) return localise(String(value === 0 ? 0 : value), lang);
	if (size >= 0.001 && size < 1e5) return localise(value.toFixed(decimalsOf(size)), lang);
	return withPower(value.toExponential(1), lang);
}

function decimalsOf(size: number): number {
	if (size < 0.1) return 4;
	if (size < 100) return 3;
	return size < 1000 ? 2 : 1;
}

/** A setting, as it was typed: 0.5, 0.001. */
export const formatSetting = (value: number, lang: Lang): string => withPower(String(value), lang);

/** 4.2e-5 → 4.2×10⁻⁵ */
function withPower(text: string, lang: Lang): string {
	const [digits, exponent] = text.split('e');
	const power = exponent ? `×10${superscript(Number(exponent))}` : '';
	return localise(digits!, lang) + power;
}

/**
 * The number somebody typed or copied from the page, whatever its language: 0.25, 0,25, −3 or -3, 1e-3,
 * 4.2×10⁻⁵. Undefined where it is none, and where point and comma together could mean two things.
 */
export function parseNumber(typed: string): number | undefined {
	const text = typed
		.trim()
		.replaceAll(THIN, '')
		.replaceAll(MINUS, '-')
		.replace(',', '.')
		.replace(/[×*]10\^?/, 'e')
		.replace('⁻', '-')
		.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
	if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined;
	// −0 is 0, as in an address.
	const value = Number(text) + 0;
	return Number.isFinite(value) ? value : undefined;
}

/** A number as it is typed, with every digit it has. */
export const typedNumber = (value: number, lang: Lang): string =>
	localise(String(value), lang).replace('e-', `e${MINUS}`);

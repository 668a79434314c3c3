/** What people write around a number and in it, brought to one form. Nothing here decides what the number is. */

const VULGAR: Readonly<Record<string, string>> = {
	'½': '1/2',
	'⅓': '1/3',
	'⅔': '2/3',
	'¼': '1/4',
	'¾': '3/4',
	'⅕': '1/5',
	'⅖': '2/5',
	'⅗': '3/5',
	'⅘': '4/5',
	'⅙': '1/6',
	'⅚': '5/6',
	'⅛': '1/8',
	'⅜': '3/8',
	'⅝': '5/8',
	'⅞': '7/8'
};

/** −, dashes and their wide forms. */
const MINUSES = /[−‐‑‒–—﹣－]/g;
/** Between groups of three digits: 1 000 000. */
const GROUP_SPACE = /(?<=(?:^|[^\d.,])\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?:\D|$))/g;
/** A unit or a word after the number, but no exponent. */
const UNIT = /(?<=[\d.,]\s*)(?!e[-+]?\d)[\p{L}°]+[.!]?$/iu;

/**
 * The number itself: without “w =” before it and a unit after it, signs as on a keyboard, and spaces only where a whole
 * number stands before a fraction: 1 1/2.
 */
export function plainNumber(typed: string): string {
	const text = typed
		.slice(Math.max(typed.lastIndexOf('='), typed.lastIndexOf('≈')) + 1)
		.replaceAll(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (sign) => ` ${VULGAR[sign]!}`)
		.replaceAll('⁄', '/')
		.replaceAll(MINUSES, '-')
		.trim()
		.replaceAll(GROUP_SPACE, '')
		.replace(UNIT, '')
		.replaceAll(/(?<!\d)\s+|\s+(?!\d)/g, '')
		.replaceAll(/\s+/g, ' ');
	return (
		text
			// Times ten to the power, however it is written.
			.replace(/(?<=\d)[x·⋅*]10(\*\*|\^)?(?=[-+\d⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/i, '×10^')
			// The full stop of a sentence.
			.replace(/(?<=\d[.,]\d+)[.,]$/, '')
	);
}

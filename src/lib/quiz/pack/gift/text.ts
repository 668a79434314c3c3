import { plain } from '$lib/i18n/rich';

/** Signs that mean something in GIFT. */
const SPECIAL = /[~=#{}:\\]/g;

/** A text on one line, as GIFT writes it; [plain] keeps its line breaks and is never taken for HTML. */
export function escaped(text: string): string {
	const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, ' ').trim();
	return (lines || '…').replaceAll(SPECIAL, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** Control characters but for the line break, and Unicode's own line breaks. */
const CONTROL = /[^\P{Cc}\n]|[\u2028\u2029]/gu;

/** Among answers -> would make a pair of a matching question of it. */
export function escapedAnswer(text: string): string {
	const line = escaped(text).replaceAll('->', '→');
	return /^\[(html|moodle|plain|markdown)\]/.test(line) ? `[plain]${line}` : line;
}

/** Without our own marks, where something is left. */
export const bare = (text: string): string => (plain(text).trim() === '' ? text : plain(text));

/** What an escaped text says. */
export const unescaped = (text: string): string =>
	text.replaceAll(/\\([~=#{}:\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** All digits of a number with a point and without an exponent, which GIFT does not know: 1e-7 is 0.0000001. */
export function decimal(value: number): string {
	const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
	const [whole, rest = ''] = digits.split('.') as [string, string?];
	const sign = value < 0 ? '-' : '';
	const shift = Number(exponent);
	if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${rest}`;
	const all = rest.padEnd(shift, '0');
	const after = all.slice(shift);
	return `${sign}${whole}${all.slice(0, shift)}${after && `.${after}`}`;
}

/** The places of a sign that is not escaped. */
export function placesOf(sign: string, text: string): number[] {
	const places: number[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text.startsWith(sign, at)) places.push(at);
	}
	return places;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	minus: '−',
	times: '×',
	middot: '·'
};

/** What HTML says, without how it looks. It is never drawn as HTML. */
export const textOfHtml = (html: string): string =>
	html
		.replaceAll(/<br\s*\/?>|<\/(p|div|li|pre|h\d|tr)>/gi, '\n')
		.replaceAll(/<[a-z/!][^>]*>/gi, '')
		.replaceAll(
			/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
			(whole, dec?: string, hex?: string, name?: string) => {
				if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
				const code = dec === undefined ? Number.parseInt(hex!, 16) : Number(dec);
				return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
			}
		)
		.replaceAll(/[ \t]*\n\s*/g, '\n')
		.trim();

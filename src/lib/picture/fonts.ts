import { covers } from './unicode-range';

/**
 * The fonts of this page that a text needs, written into CSS: a drawing that takes them along looks the same
 * wherever it is opened.
 *
 * @throws TypeError when a font cannot be had
 */
export async function fontsFor(text: string, families: ReadonlySet<string>): Promise<string> {
	const characters = new Set(text);
	const faces = facesOfPage().filter(
		({ family, range }) =>
			families.has(family) && [...characters].some((character) => covers(range, character))
	);
	const rules = await Promise.all(
		faces.map(
			async ({ family, weights, url }) =>
				`@font-face{font-family:'${family}';font-weight:${weights};src:url(${await dataOf(url)}) format('woff2')}`
		)
	);
	return rules.join('');
}

interface Face {
	readonly family: string;
	readonly weights: string;
	/** U+0-FF, U+131 */
	readonly range: string;
	readonly url: string;
}

/** Every upright font that the page's own style sheets name. */
const facesOfPage = (): Face[] =>
	Array.from(document.styleSheets).flatMap((sheet) =>
		Array.from(sheet.cssRules).flatMap((rule): Face[] => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const value = (name: string): string => rule.style.getPropertyValue(name);
			const file = /url\("?([^")]+)"?\)/.exec(value('src'))?.[1];
			if (file === undefined || value('font-style') === 'italic') return [];
			return [
				{
					family: familyIn(value('font-family')),
					weights: value('font-weight'),
					range: value('unicode-range'),
					url: new URL(file, sheet.href ?? document.baseURI).href
				}
			];
		})
	);

/** The first of a list of families, without its quotes. */
export const familyIn = (families: string): string =>
	families
		.split(',')[0]!
		.trim()
		.replace(/^["']|["']$/g, '');

/** A font's file as a data: address. */
async function dataOf(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new TypeError(`${url} cannot be had.`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `data:font/woff2;base64,${btoa(text)}`;
}

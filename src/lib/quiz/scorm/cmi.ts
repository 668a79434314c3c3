/**
 * The data types of SCORM 1.2 (Run-Time Environment, 3.4.2), as narrow as the strictest systems check them.
 */

/** One thing told to a learning environment: an element of its data model, and the text of its value. */
export type Value = readonly [element: string, text: string];

/**
 * CMIDecimal: digits and a point, never an exponent.
 *
 * @param most digits that count, at most
 */
export const decimal = (value: number, most = 15): string =>
	(value + 0).toLocaleString('en', { useGrouping: false, maximumSignificantDigits: most });

/** The most that a text of an interaction may have: CMIString255. */
export const LONGEST = 255;

/** CMIString255, on one line. */
export const shortText = (text: string): string =>
	text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);

/** As many of the parts, with semicolons between, as a CMIString255 holds. */
export function shortList(parts: readonly string[]): string {
	let text = parts[0] ?? '';
	for (const part of parts.slice(1)) {
		if (text.length + 1 + part.length > LONGEST) break;
		text += `;${part}`;
	}
	return shortText(text);
}

/** CMIIdentifier: letters, digits, hyphens and underscores. */
export const identifier = (text: string): string =>
	text.replaceAll(/[^\w-]/g, '-').slice(0, LONGEST);

/** CMITimespan: HHHH:MM:SS.SS */
export function timespan(milliseconds: number): string {
	const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), MOST_TIME);
	const seconds = Math.floor(hundredths / 100);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const clock = [digits(hours, 4), digits(minutes, 2), digits(seconds % 60, 2)].join(':');
	return `${clock}.${digits(hundredths % 100, 2)}`;
}

/** 9999:59:59.99 in hundredths of a second. */
const MOST_TIME = 3_600_000 * 1000 - 1;

/** CMITime: the time of day, HH:MM:SS. */
export const timeOfDay = (date: Date): string =>
	[date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => digits(part, 2)).join(':');

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** What an item of a choice or an order is called in a response: one letter or digit. */
export const letter = (k: number): string => (k + 10).toString(36).at(-1)!;

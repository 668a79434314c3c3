import { KEYS } from './address';
import { parseHide, writeHide, type Hideable } from './hide';

/** The parts that the text after # leaves out. */
export const hideIn = (hash: string): readonly Hideable[] =>
	parseHide(/(?:^|&)hide=([^&]*)/.exec(hash)?.[1] ?? '').hide;

/**
 * The text after # of any page, when it leaves out these parts and no others: named last in its address, before what
 * the page adds to it.
 */
export function hiding(hash: string, hide: readonly Hideable[]): string {
	const fields = hash.split('&').filter((field) => field !== '' && !field.startsWith('hide='));
	const end = fields.findLastIndex((field) => KEYS.includes(field.split('=')[0]!)) + 1;
	const own = hide.length > 0 ? [`hide=${writeHide(hide)}`] : [];
	return [...fields.slice(0, end), ...own, ...fields.slice(end)].join('&');
}

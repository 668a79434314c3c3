import type { Lang } from '$lib/i18n/number';
import type { Path } from '$lib/text/json-place';
import { changedAt, listAt, valueAt } from './json';

const isPair = (value: unknown): value is Record<Lang, unknown> =>
	typeof value === 'object' && value !== null && 'en' in value && 'nl' in value;

/** Where a question says something, which may be in one language or in both. */
function saidIn(item: unknown): Path[] {
	const feedback = (above: Path): Path[] =>
		listAt(item, [...above, 'mistakes']).map((_, k) => [...above, 'mistakes', k, 'feedback']);
	const inList = (name: string, more: (k: number) => Path[]): Path[] =>
		listAt(item, [name]).flatMap((_, k) => more(k));
	const paths: Path[] = [
		['prompt'],
		['hint'],
		['solution'],
		...inList('options', (k) => [
			['options', k, 'text'],
			['options', k, 'feedback']
		]),
		...inList('items', (k) => [['items', k]]),
		...feedback([]),
		...inList('fields', (k) => feedback(['fields', k])),
		...inList('gaps', (k) => feedback(['gaps', k]))
	];
	return paths.filter((path) => valueAt(item, path) !== undefined);
}

/** Whether some of it is in both languages. */
export const isInBoth = (item: unknown): boolean =>
	saidIn(item).some((path) => isPair(valueAt(item, path)));

const each = (item: unknown, change: (text: unknown) => unknown): unknown =>
	saidIn(item).reduce<unknown>(
		(changed, path) => changedAt(changed, path, change(valueAt(changed, path))),
		item
	);

/** Every text in both languages; what it was not in is still to be written. */
export const inBoth = (item: unknown, lang: Lang): unknown =>
	each(item, (text) =>
		isPair(text) ? text : { en: lang === 'en' ? text : '', nl: lang === 'nl' ? text : '' }
	);

/** Every text in one language: that of the page, or the other where there is none in it. */
export const inOne = (item: unknown, lang: Lang): unknown =>
	each(item, (text) =>
		isPair(text) ? text[lang] || text[lang === 'en' ? 'nl' : 'en'] || '' : text
	);

import { describe, expect, test } from 'vitest';
import { DICTIONARIES, LATER } from '../support/dictionaries';
import type { Lang } from '$lib/i18n/number';
import { pieces } from '$lib/i18n/rich';
import { RUN_WORDS } from '$lib/run/words';

type Entry = string | ((...args: unknown[]) => string) | { readonly [key: string]: Entry };

/** What stands for argument i: as text, as a number and as a list of texts it reads the same; a fact of it by its name. */
const argument = (_: unknown, i: number) =>
	new Proxy([101 + i], {
		get: (list, key) =>
			typeof key === 'string' && !(key in list) ? `‹${key}›` : (Reflect.get(list, key) as unknown)
	});

/** Every text of a dictionary, by its path; what takes arguments is given them, and 1 where it counts. */
function textsOf(entry: Entry, path: string): [path: string, text: string][] {
	if (typeof entry === 'string') return [[path, entry]];
	if (typeof entry === 'object')
		return Object.entries(entry).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
	const args = Array.from({ length: entry.length }, argument);
	const counts = String(entry).includes('=== 1');
	return [
		[`${path}(…)`, entry(...args)],
		...(counts ? [[`${path}(1)`, entry(1, ...args.slice(1))] as [string, string]] : [])
	];
}

const texts = (lang: Lang) => {
	const all = { ...DICTIONARIES[lang], ...LATER[lang], run: RUN_WORDS[lang] };
	// In how many ways a word is written differs.
	const told = textsOf(all as unknown as Entry, lang).filter(([path]) => !path.includes('.forms.'));
	return new Map(told);
};
const english = new Map([...texts('en')].map(([path, text]) => [path.slice(3), text]));
const dutch = new Map([...texts('nl')].map(([path, text]) => [path.slice(3), text]));
const both = [...english].map(([path, text]) => [path, text, dutch.get(path) ?? ''] as const);

describe.each([
	['English', english],
	['Dutch', dutch]
])('%s', (_, all) => {
	test('every entry says something', () => {
		for (const [path, text] of all) {
			expect(text.trim(), path).not.toBe('');
			expect(text, path).not.toMatch(/undefined|null|\[object|=>/);
			// Only where overflow is explained is NaN a word.
			if (!path.startsWith('explain.overflow')) expect(text, path).not.toContain('NaN');
		}
	});

	test('every mark that is opened is closed, right after a word', () => {
		for (const [path, text] of all)
			for (const piece of pieces(text))
				if (piece.kind === 'text') expect(piece.text, path).not.toMatch(/[*_]/);
				else expect(piece.text.trim(), path).toBe(piece.text);
	});

	test('apostrophes, quotation marks and minus signs are real ones', () => {
		const prose = (text: string) =>
			pieces(text)
				.filter(({ kind }) => kind !== 'code')
				.map((piece) => piece.text)
				.join('');
		const typed = [...all].filter(([, text]) => /['"]|\B-\d/.test(prose(text)));
		expect(typed).toEqual([]);
	});
});

test('Dutch has a text wherever English has one', () => {
	expect([...dutch.keys()]).toEqual([...english.keys()]);
});

test('no sentence has been left in English', () => {
	// Shorter ones may be nothing but terms of the field: 102 updates per epoch.
	expect(both.filter(([, en, nl]) => en.length > 24 && en === nl)).toEqual([]);
});

test('both languages speak of the same arguments', () => {
	const given = (text: string) => [...new Set(text.match(/10\d|‹\w+›/g))].sort();
	for (const [path, en, nl] of both) expect(given(nl), path).toEqual(given(en));
});

test('both languages name the same symbols', () => {
	const symbols = (text: string) =>
		pieces(text)
			.filter(({ kind }) => kind === 'symbol')
			.map((piece) => piece.text)
			.sort();
	for (const [path, en, nl] of both) expect(symbols(nl), path).toEqual(symbols(en));
});

test('Dutch writes its decimals with a comma', () => {
	const decimals = (text: string) => text.replaceAll('SCORM 1.2', '').match(/\d\.\d/);
	expect(both.filter(([, , nl]) => decimals(nl))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { factsOf, tellStory } from '$lib/chapter/facts';
import { STOPS } from '$lib/chapter/stops';
import { TERMS, TERM_IDS, type Term } from '$lib/chapter/terms';
import { Marker } from '$lib/glossary/mark';
import { formatInteger, formatNumber, formatSetting } from '$lib/i18n/number';
import { pieces, plain } from '$lib/i18n/rich';
import { DICTIONARIES, LATER } from '../support/dictionaries';

const told = tellStory();
const LANGS = ['en', 'nl'] as const;
const words = { en: LATER.en.glossary, nl: LATER.nl.glossary };
const marker = { en: new Marker(words.en), nl: new Marker(words.nl) };

/** The marked words of a sentence, each with its term. */
const marked = (lang: (typeof LANGS)[number], text: string) =>
	marker[lang]
		.mark(pieces(text))
		.filter(({ term }) => term !== null)
		.map(({ text, term }) => [text, term]);

test('a sentence stays the same, letter by letter', () => {
	for (const lang of LANGS)
		for (const id of TERM_IDS) {
			const { says } = words[lang].terms[id];
			const found = marker[lang].mark(pieces(says));
			expect(found.map(({ text }) => text).join('')).toBe(plain(says));
		}
});

test('the longest term is found, whole words only, and a capital at the beginning', () => {
	expect(marked('en', 'Stochastic gradient descent is no gradient of weightless epochs.')).toEqual([
		['Stochastic gradient descent', 'sgd'],
		['gradient', 'gradient'],
		['epochs', 'epoch']
	]);
	expect(marked('nl', 'Leersnelheden en mini-batches; de trainingsset.')).toEqual([
		['Leersnelheden', 'learning-rate'],
		['mini-batches', 'mini-batch'],
		['trainingsset', 'training-set']
	]);
});

test('each term is marked once, and of many those that are harder', () => {
	expect(
		marked('en', 'A neuron of layer 1 has weights, a bias, an activation and a _dz_; its _dz_ too.')
	).toEqual([
		['bias', 'bias'],
		['activation', 'activation'],
		['dz', 'dz']
	]);
});

test('symbols are terms where they are marked as symbols, code is not', () => {
	expect(marked('en', 'A _z_ is no z, and `loss(output, target)` no loss')).toEqual([
		['z', 'z'],
		['loss', 'loss']
	]);
});

test('a word that means something only with a capital is left alone without', () => {
	expect(marked('en', 'Forward · layer 1')[0]).toEqual(['Forward', 'forward']);
	expect(marked('en', 'It goes forward and backward')).toEqual([]);
});

describe.each(LANGS)('in %s', (lang) => {
	const { terms } = words[lang];

	test('no way to write a word belongs to two terms', () => {
		const forms = TERM_IDS.flatMap((id) => {
			const { name, forms } = terms[id];
			return [...new Set([...name.split(', '), ...forms])];
		});
		expect(new Set(forms).size).toBe(forms.length);
	});

	test('every term is explained in one or two sentences, without being named by itself alone', () => {
		for (const id of TERM_IDS) {
			const { says } = terms[id];
			expect(says.split(/[.;:] (?=[A-Z])/).length, id).toBeLessThanOrEqual(3);
			expect(says, id).toMatch(/^[A-ZÉ].*\.$/);
			expect(says.length, id).toBeLessThanOrEqual(220);
		}
	});

	test('the place where a term is shown speaks of it', () => {
		const facts = factsOf(told, DICTIONARIES[lang], {
			number: (value) => formatNumber(value, lang),
			integer: formatInteger,
			setting: (value) => formatSetting(value, lang)
		});
		for (const id of TERM_IDS) {
			const { show } = TERMS[id] as Term;
			const { id: stop } = STOPS.find((other) => other.id === show)!;
			const text = LATER[lang].learn.stops[stop](facts);
			expect([...marker[lang].termsIn(pieces(text)).keys()], id).toContain(id);
		}
	});
});

test('each language knows what the other calls a term', () => {
	for (const id of TERM_IDS) {
		expect(words.en.terms[id].other, id).toBe(words.nl.terms[id].name);
		expect(words.nl.terms[id].other, id).toBe(words.en.terms[id].name);
	}
});

import fc from 'fast-check';
import { isAlone } from '$lib/quiz/pack/rules';
import type { AskedNumber, FixedItem, Item, MadeItem, Pack, PackText } from '$lib/quiz/pack/schema';
import { KIND_NAMES, TOPIC_NAMES } from '$lib/quiz/topics';
import { listsOf, seeds } from '../../support/problems';

/** What means something in GIFT, HTML, CSV, Markdown or our own marks, and letters of several scripts. */
const PIECES = [
	...Array.from('abcxyz0189 .,;!?+-*_=~#{}:\\%<>&"\'`|/@$()[]αΣ½éß→−∞😀'),
	...['->', '//', '::', '####', '___', '%50%', '[html]', '\n', '\t', '\\n', '<b>', '&amp;'],
	...['T', 'FALSE', '$CATEGORY: x', ' ', '*sum*', '_dz_', '// backstep: {}']
];
const loose = (max: number) =>
	fc
		.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: max })
		.map((pieces) => pieces.join(''))
		.filter((text) => /\S/.test(text));

const long = loose(14);
const texts: fc.Arbitrary<PackText> = fc.oneof(long, fc.record({ en: long, nl: long }));
const short = loose(6);

const common = {
	prompt: texts,
	hint: texts,
	solution: texts
};
const optional = { requiredKeys: [] as never[] };

/** Numbers of every size, with few digits or many. */
const numbers = fc
	.oneof(
		fc.integer({ min: -1000, max: 1000 }),
		fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000),
		fc.double({ min: -1e12, max: 1e12, noNaN: true }),
		fc.double({ min: -1e-6, max: 1e-6, noNaN: true })
	)
	.map((value) => value + 0);

const asked: fc.Arbitrary<AskedNumber> = fc
	.record(
		{
			answer: numbers,
			tolerance: fc.oneof(
				fc.constant(0),
				fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0)
			),
			mistakes: fc.array(fc.record({ value: numbers, feedback: texts }), {
				minLength: 1,
				maxLength: 3
			})
		},
		{ requiredKeys: ['answer'] }
	)
	.filter(isAlone);

/** Lists of texts that differ, also where their ends, spaces and marks are not looked at. */
const different = (min: number) =>
	fc
		.uniqueArray(fc.tuple(texts, fc.nat({ max: 99 })), {
			minLength: min,
			maxLength: 5,
			selector: ([, k]) => k
		})
		.map((all) =>
			all.map(([text, k]): PackText =>
				typeof text === 'string' ? `${k} ${text}` : { en: `${k} ${text.en}`, nl: `${k} ${text.nl}` }
			)
		);

const choices = fc
	.tuple(fc.record(common, { requiredKeys: ['prompt'] }), different(2), fc.nat(), fc.array(texts))
	.map(([said, options, right, feedback]): FixedItem => ({
		type: 'choice',
		...said,
		options: options.map((text, k) => ({
			text,
			...(k === right % options.length && { right: true as const }),
			...(feedback[k] !== undefined && { feedback: feedback[k] })
		}))
	}));

const asks = fc
	.tuple(fc.record(common, { requiredKeys: ['prompt'] }), asked)
	.map(([said, number]): FixedItem => ({ type: 'number', ...said, ...number }));

const several = fc
	.tuple(
		fc.record(common, { requiredKeys: ['prompt'] }),
		fc.array(fc.tuple(short, asked), { minLength: 1, maxLength: 3 })
	)
	.map(([said, fields]): FixedItem => ({
		type: 'numbers',
		...said,
		fields: fields.map(([name, number]) => ({ name, ...number }))
	}));

const orders = fc
	.tuple(fc.record(common, { requiredKeys: ['prompt'] }), different(2))
	.map(([said, items]): FixedItem => ({ type: 'order', ...said, items }));

const gaps = fc.record(
	{
		accepts: fc.uniqueArray(short, { minLength: 1, maxLength: 3 }),
		mistakes: fc.array(fc.record({ text: short, feedback: texts }), { minLength: 1, maxLength: 2 })
	},
	{ requiredKeys: ['accepts'] }
);
const code = short.map((text) => text.replaceAll('_', '-'));
const blanks = fc
	.tuple(
		fc.record(common, { requiredKeys: ['prompt'] }),
		fc.array(gaps, { minLength: 1, maxLength: 3 })
	)
	.chain(([said, all]) =>
		fc.tuple(fc.constant(said), fc.constant(all), listsOf(code, all.length + 1), fc.boolean())
	)
	.map(([said, all, around, alone]): FixedItem => ({
		type: 'blanks',
		...said,
		...(alone ? { gaps: [all[0]!] } : { code: around.join('___'), gaps: all })
	}));

export const fixedItems: fc.Arbitrary<FixedItem> = fc.oneof(choices, asks, several, orders, blanks);

const made = {
	seed: seeds,
	count: fc.integer({ min: 1, max: 4 }),
	experiment: fc.constantFrom('v=1&data=xor', 'v=1&data=circles&n=12&epochs=3&step=40')
};
export const madeItems: fc.Arbitrary<MadeItem> = fc.oneof(
	fc
		.tuple(fc.constantFrom(...KIND_NAMES), fc.record(made, optional))
		.map(([kind, more]): MadeItem => ({ kind, ...more })),
	fc
		.tuple(fc.constantFrom(...TOPIC_NAMES), fc.record(made, optional))
		.map(([topic, more]): MadeItem => ({ topic, ...more }))
);

const packsOf = (items: fc.Arbitrary<Item>): fc.Arbitrary<Pack> =>
	fc
		.tuple(
			loose(8),
			fc.record({ language: fc.constantFrom('en', 'nl'), experiment: made.experiment }, optional),
			fc.array(items, { minLength: 1, maxLength: 4 })
		)
		.map(([title, more, all]) => ({ backstep: 'pack', version: 1, title, ...more, items: all }));

/** Packs of questions written out. */
export const fixedPacks = packsOf(fixedItems);
/** Packs of all kinds. */
export const packs = packsOf(fc.oneof(fixedItems, madeItems));

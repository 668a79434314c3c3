import * as v from 'valibot';
import { KIND_NAMES, TOPIC_NAMES } from '../topics';
import { fields, listOf, must, numberOf, textOf, wholeOf } from './field';
import { GAP, PACK_LIMITS as MOST } from './limits';
import { differ, isAlone, oneRight } from './rules';

/** Something said, in one language or in both; marked as in i18n/rich.ts, and never HTML. */
const long = textOf('text', MOST.text);
const TextSchema = v.union([long, fields({ en: long, nl: long }, 'text')], must('text'));
export type PackText = v.InferOutput<typeof TextSchema>;

const short = textOf('short', MOST.short);
const number = numberOf('number', -MOST.value, MOST.value);

/** What every question written out has. */
const common = {
	prompt: TextSchema,
	hint: v.optional(TextSchema),
	solution: v.optional(TextSchema)
};

const ChoiceSchema = fields(
	{
		type: v.literal('choice', must('type')),
		...common,
		options: v.pipe(
			listOf(
				fields(
					{
						text: TextSchema,
						right: v.optional(v.literal(true, must('right'))),
						feedback: v.optional(TextSchema)
					},
					'option'
				),
				'options',
				2,
				MOST.options
			),
			v.check((options) => oneRight(options), 'rule one-right'),
			v.check((options) => differ(options.map(({ text }) => text)), 'rule options-differ')
		)
	},
	'item'
);

/** A number that is asked for; without a tolerance, what is usual for one of its size. */
const asked = {
	answer: number,
	tolerance: v.optional(numberOf('tolerance', 0, MOST.value)),
	mistakes: v.optional(
		listOf(fields({ value: number, feedback: TextSchema }, 'mistake'), 'mistakes', 1, MOST.mistakes)
	)
};

const NumberSchema = v.pipe(
	fields({ type: v.literal('number', must('type')), ...common, ...asked }, 'item'),
	v.check((number) => isAlone(number), 'rule mistake-right')
);

const NumbersSchema = fields(
	{
		type: v.literal('numbers', must('type')),
		...common,
		fields: listOf(
			v.pipe(
				fields({ name: short, ...asked }, 'field'),
				v.check((number) => isAlone(number), 'rule mistake-right')
			),
			'fields',
			1,
			MOST.fields
		)
	},
	'item'
);

const OrderSchema = fields(
	{
		type: v.literal('order', must('type')),
		...common,
		/** In the right order. */
		items: v.pipe(
			listOf(TextSchema, 'orderItems', 2, MOST.orderItems),
			v.check((texts) => differ(texts), 'rule items-differ')
		)
	},
	'item'
);

const BlanksSchema = v.pipe(
	fields(
		{
			type: v.literal('blanks', must('type')),
			...common,
			/** Lines with gaps; without them one answer is typed, and capitals do not count. */
			code: v.optional(textOf('code', MOST.text)),
			gaps: listOf(
				fields(
					{
						accepts: listOf(short, 'accepts', 1, MOST.accepts),
						mistakes: v.optional(
							listOf(
								fields({ text: short, feedback: TextSchema }, 'mistake'),
								'mistakes',
								1,
								MOST.mistakes
							)
						)
					},
					'gap'
				),
				'gaps',
				1,
				MOST.gaps
			)
		},
		'item'
	),
	v.check(
		({ code, gaps }) => gaps.length === (code === undefined ? 1 : code.split(GAP).length - 1),
		'rule gap-count'
	)
);

/** Questions written out, by their type. */
export const FIXED = {
	choice: ChoiceSchema,
	number: NumberSchema,
	numbers: NumbersSchema,
	order: OrderSchema,
	blanks: BlanksSchema
} as const;
export type FixedType = keyof typeof FIXED;
export const FIXED_TYPES = Object.keys(FIXED) as readonly FixedType[];

const address = v.pipe(
	v.string(must('address')),
	v.regex(/^[^\s#]+$/, must('address')),
	v.maxLength(MOST.address, must('address'))
);

/** How often, drawn from which seed, and about which run questions are made. */
const made = {
	/** Left out: the item's place in the pack, counted from 1. */
	seed: v.optional(wholeOf('seed', 0, 2 ** 32 - 1)),
	count: v.optional(wholeOf('count', 1, MOST.count)),
	/** Left out: the experiment of the pack. */
	experiment: v.optional(address)
};

export const OfKindSchema = fields({ kind: v.picklist(KIND_NAMES, must('kind')), ...made }, 'item');
export const OfTopicSchema = fields(
	{ topic: v.picklist(TOPIC_NAMES, must('topic')), ...made },
	'item'
);

const ItemSchema = v.union([...Object.values(FIXED), OfKindSchema, OfTopicSchema]);

const head = {
	/** What editors check the file by. */
	$schema: v.optional(v.string(must('short'))),
	backstep: v.literal('pack', must('pack')),
	version: v.literal(1, must('version')),
	title: textOf('title', MOST.title),
	/** Of the texts that are in one language. */
	language: v.optional(v.picklist(['en', 'nl'], must('language'))),
	/** The run that questions are made from: the text after # of a link. */
	experiment: v.optional(address)
};

/** Everything but its items, each of which is read by the schema it asks for. */
export const HeadSchema = fields(
	{ ...head, items: listOf(v.unknown(), 'items', 1, MOST.items) },
	'pack'
);
/** A collection of questions that somebody made. */
export const PackSchema = v.strictObject({
	...head,
	items: listOf(ItemSchema, 'items', 1, MOST.items)
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type Item = Pack['items'][number];
export type FixedItem = Extract<Item, { readonly type: FixedType }>;
export type FixedOf<Type extends FixedType> = Extract<FixedItem, { readonly type: Type }>;
export type MadeItem = Exclude<Item, FixedItem>;
/** A number that is asked for, alone or with others. */
export type AskedNumber = Pick<FixedOf<'number'>, 'answer' | 'tolerance' | 'mistakes'>;

/** What the published schema names. */
export const DEFINITIONS = {
	text: TextSchema,
	address,
	...FIXED,
	ofKind: OfKindSchema,
	ofTopic: OfTopicSchema
};

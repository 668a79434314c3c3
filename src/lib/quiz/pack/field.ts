import * as v from 'valibot';

/** What a field must be; `quiz.pack.wanted` in the dictionaries says it. */
export const WANTED = [
	'pack',
	'version',
	'title',
	'language',
	'address',
	'items',
	'item',
	'type',
	'text',
	'short',
	'number',
	'tolerance',
	'options',
	'option',
	'right',
	'mistakes',
	'mistake',
	'orderItems',
	'code',
	'gaps',
	'gap',
	'accepts',
	'fields',
	'field',
	'kind',
	'topic',
	'seed',
	'count'
] as const;
export type Wanted = (typeof WANTED)[number];

/** What must hold of fields together; `quiz.pack.rules` says it. */
export const RULES = [
	'one-right',
	'options-differ',
	'items-differ',
	'gap-count',
	'mistake-right'
] as const;
export type Rule = (typeof RULES)[number];

/** What a message of the schema begins with, and then what. */
const MESSAGE = /^(must|missing|unknown|rule) (\S*)$/;
export type Message = readonly [about: 'must' | 'missing' | 'unknown' | 'rule', what: string];

/** Reads a message of these schemas. */
export function messageOf(issue: v.BaseIssue<unknown>): Message {
	const [, about, what] = MESSAGE.exec(issue.message) ?? [];
	return about ? ([about, what] as unknown as Message) : ['must', 'item'];
}

export const must = (wanted: Wanted): string => `must ${wanted}`;

/** An object with these fields and no others; a field that is missing is told by what it must be. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries, wanted: Wanted) =>
	v.strictObject(entries, (issue) => {
		const key = issue.path?.at(-1)?.key;
		if (typeof key !== 'string') return must(wanted);
		if (issue.expected === 'never') return 'unknown ';
		const [missing] = v.safeParse(entries[key]!, undefined, { abortEarly: true }).issues ?? [];
		return missing ? missing.message.replace(/^must/, 'missing') : must(wanted);
	});

export const listOf = <const Item extends v.GenericSchema>(
	item: Item,
	wanted: Wanted,
	min: number,
	max: number
) =>
	v.pipe(
		v.array(item, must(wanted)),
		v.minLength(min, must(wanted)),
		v.maxLength(max, must(wanted))
	);

export const textOf = (wanted: Wanted, longest: number) =>
	v.pipe(v.string(must(wanted)), v.regex(/\S/, must(wanted)), v.maxLength(longest, must(wanted)));

export const numberOf = (wanted: Wanted, min: number, max: number) =>
	v.pipe(v.number(must(wanted)), v.minValue(min, must(wanted)), v.maxValue(max, must(wanted)));

export const wholeOf = (wanted: Wanted, min: number, max: number) =>
	v.pipe(numberOf(wanted, min, max), v.integer(must(wanted)));

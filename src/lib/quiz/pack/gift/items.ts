import type { FixedItem } from '../schema';
import { GAP_SHOWN, type GiftWords } from './words';
import type { GiftAnswer, GiftQuestion } from './parse';

/** Why a question of a GIFT file, or a part of it, is not in the pack. */
export type GiftReason =
	| 'category'
	| 'description'
	| 'essay'
	| 'broken'
	| 'no-right'
	| 'several-right'
	| 'no-number'
	/** What follows is kept, with something less. */
	| 'partial'
	| 'any-other'
	| 'wildcard'
	| 'matching';

/** What a question becomes: nothing, one item, or several. */
export interface Became {
	readonly items: readonly FixedItem[];
	readonly reasons: readonly GiftReason[];
}

const left = (reason: GiftReason): Became => ({ items: [], reasons: [reason] });

/** The items that a GIFT question can be. */
export function itemsOf({ prompt, body, solution }: GiftQuestion, words: GiftWords): Became {
	switch (body.kind) {
		case 'category':
		case 'description':
		case 'essay':
		case 'broken':
			return left(body.kind);
		case 'truefalse': {
			const options = [true, false].map((value) => ({
				text: value ? words.true : words.false,
				...(value === body.right && { right: true as const }),
				...said('feedback', value === body.right ? body.whenRight : body.whenWrong)
			}));
			return one({ type: 'choice', prompt, ...said('solution', solution), options });
		}
		case 'choice':
			return choice(prompt, body.answers, solution);
		case 'short':
			return short(prompt, body.answers, solution);
		case 'number':
			return number(prompt, body.answers, solution);
		case 'matching':
			return matching(prompt, body.pairs, solution);
		default:
			return body satisfies never;
	}
}

const one = (item: FixedItem, reasons: readonly GiftReason[] = []): Became => ({
	items: [item],
	reasons
});

/** A field that is left out where there is nothing to say. */
const said = <Name extends string>(
	name: Name,
	text: string | null
): Partial<Record<Name, string>> =>
	text ? ({ [name]: text } as Partial<Record<Name, string>>) : {};

const isPart = ({ weight }: GiftAnswer): boolean => weight > 0 && weight < 100;

/** Points for a part of the answer cannot be held. */
const partial = (answers: readonly GiftAnswer[]): GiftReason[] =>
	answers.some(isPart) ? ['partial'] : [];

/** What is said to those who are right belongs to the solution. */
const explained = (right: readonly GiftAnswer[], solution: string | null) =>
	said('solution', [...right.map(({ feedback }) => feedback), solution].filter(Boolean).join('\n'));

function choice(prompt: string, answers: readonly GiftAnswer[], solution: string | null): Became {
	const right = answers.filter(({ weight }) => weight === 100);
	if (right.length > 1) return left('several-right');
	if (right.length === 0) return left(answers.some(isPart) ? 'several-right' : 'no-right');
	const options = answers.map(({ text, weight, feedback }) => ({
		text,
		...(weight === 100 && { right: true as const }),
		...said('feedback', feedback)
	}));
	const item: FixedItem = { type: 'choice', prompt, ...said('solution', solution), options };
	return one(item, partial(answers));
}

/** A star stands for anything; \* is a star. */
const hasStar = (text: string): boolean => /(?<!\\)\*/.test(text);
const starred = (text: string): string => text.replaceAll(String.raw`\*`, '*');

function short(prompt: string, answers: readonly GiftAnswer[], solution: string | null): Became {
	const stars = answers.filter(({ text }) => hasStar(text));
	const others = answers.filter(({ text }) => !hasStar(text));
	const right = others.filter(({ weight }) => weight === 100);
	const reasons: GiftReason[] = [
		...partial(others),
		...(stars.length === 0
			? []
			: ([stars.every(({ text }) => text === '*') ? 'any-other' : 'wildcard'] as const))
	];
	if (right.length === 0) return left(stars.length > 0 ? 'wildcard' : 'no-right');
	const mistakes = others
		.filter(({ weight, feedback }) => weight < 100 && feedback !== '')
		.map(({ text, feedback }) => ({ text: starred(text), feedback }));
	const gap = {
		accepts: right.map(({ text }) => starred(text)),
		...(mistakes.length > 0 && { mistakes })
	};
	return one({ type: 'blanks', prompt, ...explained(right, solution), gaps: [gap] }, reasons);
}

/** 0.25, 0.25:0.01 or 0.2..0.3; null where it is none, or has a comma. */
function range(text: string): { readonly value: number; readonly tolerance: number } | null {
	const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`;
	const [, value, tolerance = '0'] =
		new RegExp(`^${number}(?:\\s*:\\s*${number})?$`, 'i').exec(text) ?? [];
	// −0 is 0.
	if (value !== undefined)
		return { value: Number(value) + 0, tolerance: Math.abs(Number(tolerance)) };
	const [, low, high] = new RegExp(`^${number}\\s*\\.\\.\\s*${number}$`, 'i').exec(text) ?? [];
	if (low === undefined) return null;
	const [from, to] = [Number(low), Number(high)];
	return { value: (from + to) / 2, tolerance: Math.abs(to - from) / 2 };
}

function number(prompt: string, answers: readonly GiftAnswer[], solution: string | null): Became {
	const anything = ({ text }: GiftAnswer): boolean => text === '' || text === '*';
	const read = answers
		.filter((answer) => !anything(answer))
		.map((answer) => ({ answer, range: range(answer.text) }));
	const right = read.filter(({ answer }) => answer.weight === 100);
	if (right.length === 0) return left('no-right');
	if (right.length > 1) return left('several-right');
	const { range: asked, answer: told } = right[0]!;
	if (!asked) return left('no-number');
	const wrong = read.filter(({ answer }) => answer.weight < 100);
	const mistakes = wrong.flatMap(({ range, answer: { feedback } }) =>
		range && feedback !== '' ? [{ value: range.value, feedback }] : []
	);
	return one(
		{
			type: 'number',
			prompt,
			...explained([told], solution),
			answer: asked.value,
			tolerance: asked.tolerance,
			...(mistakes.length > 0 && { mistakes })
		},
		[
			...partial(answers),
			...(answers.some(anything) ? (['any-other'] as const) : []),
			...(wrong.some(({ range }) => !range) ? (['no-number'] as const) : [])
		]
	);
}

/** Pairs whose right sides are 1, 2, 3 … are an order; of any others each becomes a choice. */
function matching(
	prompt: string,
	pairs: readonly (readonly [left: string, right: string])[],
	solution: string | null
): Became {
	const places = pairs.map(([, right]) => Number(right));
	const isOrder = [...places].sort((a, b) => a - b).every((place, k) => place === k + 1);
	if (isOrder && pairs.length > 1) {
		const items = pairs.map((_, k) => pairs[places.indexOf(k + 1)]![0]);
		return one({ type: 'order', prompt, ...said('solution', solution), items });
	}
	const rights = [...new Set(pairs.map(([, right]) => right))];
	const asked = pairs.filter(([left]) => left !== '');
	if (rights.length < 2 || asked.length === 0) return left('broken');
	const items = asked.map(([left, right]): FixedItem => ({
		type: 'choice',
		prompt: `${prompt}\n${left} ${GAP_SHOWN}`,
		...said('solution', solution),
		options: rights.map((text) => ({ text, ...(text === right && { right: true as const }) }))
	}));
	return { items, reasons: ['matching'] };
}

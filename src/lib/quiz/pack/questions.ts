import { symbol } from '$lib/explain/term';
import type { Asked, NumberAsked } from '../asked';
import { Draw } from '../draw';
import { questionOf } from '../kinds';
import { numberAsked, numberWithin } from '../number';
import type { Question } from '../question';
import { keyOf } from '../run/variant';
import type { Setting } from '../setting';
import type { Strictness } from '../strictness';
import { TOPICS, type KindName } from '../topics';
import type { Said } from '../voice';
import { GAP } from './limits';
import type { AskedNumber, FixedItem, FixedOf, Item, MadeItem, Pack, PackText } from './schema';

/** A question of a pack. */
export interface PackQuestion {
	/** Index of the item it comes from. */
	readonly item: number;
	readonly question: Question;
}

/** The run that an item's experiment is, loaded before; null where it could not be had. */
export type SettingFor = (experiment: string | null) => Setting | null;

export const isFixed = (item: Item): item is FixedItem => 'type' in item;

/** Questions that an item is to make. */
export const countOf = (item: Item): number => (isFixed(item) ? 1 : (item.count ?? 1));

/**
 * All questions of a pack, in its order. An item whose run has fewer different questions of its kind than it
 * asks for makes as many as there are.
 */
export const questionsOf = (
	pack: Pack,
	settingFor: SettingFor,
	strictness: Strictness = 'usual'
): PackQuestion[] =>
	pack.items.flatMap((item, k) =>
		questionsOfItem(item, k, pack, settingFor, strictness).map((question) => ({
			item: k,
			question
		}))
	);

/** @param k index of the item in the pack */
export function questionsOfItem(
	item: Item,
	k: number,
	pack: Pick<Pack, 'experiment'>,
	settingFor: SettingFor,
	strictness: Strictness
): readonly Question[] {
	if (isFixed(item)) return [fixedQuestion(item, k, strictness)];
	const setting = settingFor(item.experiment ?? pack.experiment ?? null);
	return setting ? made(item, k, { ...setting, strictness }) : [];
}

/** Draws without a new question after which there is none any more. */
const GIVE_UP = 40;

function made(item: MadeItem, k: number, setting: Setting): Question[] {
	const wanted = countOf(item);
	const kinds: readonly KindName[] = 'kind' in item ? [item.kind] : TOPICS[item.topic];
	const draw = new Draw(item.seed ?? k + 1);
	const order = draw.shuffled(kinds);
	const questions = new Map<string, Question>();
	for (let i = 0, last = 0; i - last < GIVE_UP && questions.size < wanted; i++) {
		const kind = order[i % order.length]!;
		const question = questionOf(kind, setting, new Draw(draw.below(2 ** 32)));
		if (!question || questions.has(keyOf(question))) continue;
		questions.set(keyOf(question), question);
		last = i;
	}
	return [...questions.values()];
}

/** A text of a pack in the language of whoever reads it. */
export const said =
	(text: PackText): Said =>
	({ lang }) =>
		typeof text === 'string' ? text : text[lang];

function fixedQuestion(item: FixedItem, k: number, strictness: Strictness): Question {
	const solution = solutionOf(item);
	return {
		kind: 'own',
		place: null,
		prompt: said(item.prompt),
		hint: item.hint === undefined ? null : said(item.hint),
		given: [],
		asked: askedOf(item, k, strictness),
		solution: { equations: [], said: solution }
	};
}

/** What is said about the right option belongs to the solution. */
function solutionOf(item: FixedItem): Said | null {
	const right = item.type === 'choice' ? item.options.find((option) => option.right) : undefined;
	const parts = [right?.feedback, item.solution].flatMap((text) =>
		text === undefined ? [] : [said(text)]
	);
	return parts.length === 0 ? null : (voice) => parts.map((part) => part(voice)).join(' ');
}

function askedOf(item: FixedItem, k: number, strictness: Strictness): Asked {
	switch (item.type) {
		case 'choice':
			return {
				kind: 'choice',
				options: item.options.map(({ text, right, feedback }) => ({
					said: said(text),
					right: right === true,
					cause: right || feedback === undefined ? null : said(feedback)
				}))
			};
		case 'number':
			return numberOf(item, strictness);
		case 'numbers':
			return {
				kind: 'play',
				fields: item.fields.map((field) => ({
					name: symbol(field.name),
					layer: 0,
					neuron: 0,
					step: 0,
					asked: numberOf(field, strictness)
				}))
			};
		case 'order':
			return {
				kind: 'order',
				items: item.items.map(said),
				shown: shownOrder(item.items.length, k)
			};
		case 'blanks':
			return blanksOf(item);
		default:
			return item satisfies never;
	}
}

function numberOf(
	{ answer, tolerance, mistakes }: AskedNumber,
	strictness: Strictness
): NumberAsked {
	const wrong = (mistakes ?? []).map(({ value, feedback }) => ({ value, cause: said(feedback) }));
	return tolerance === undefined
		? numberAsked(answer, answer, wrong, strictness)
		: numberWithin(answer, tolerance, wrong);
}

const blanksOf = ({ code, gaps }: FixedOf<'blanks'>): Asked => ({
	kind: 'blanks',
	code: (code ?? GAP).split(GAP),
	gaps: gaps.map(({ accepts, mistakes = [] }) => ({
		accepts,
		...(code === undefined && { words: true }),
		mistakes: mistakes.map(({ text, feedback }) => ({ text, cause: said(feedback) }))
	}))
});

/** In which order n things are shown that are to be put in order: never the right one. */
export function shownOrder(n: number, seed: number): number[] {
	const shown = new Draw(seed).shuffled([...Array(n).keys()]);
	return shown.every((item, k) => item === k) ? [...shown.slice(1), shown[0]!] : shown;
}

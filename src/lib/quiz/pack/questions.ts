import { symbol } from '$lib/explain/term';
import type { Asked, NumberAsked } from '../asked';
import { Draw } from '../draw';
import { questionOf } from '../kinds';
import { numberAsked, numberWithin } from '../number';
import type { Question } from '../question';
import { USUAL_TERMS, type Terms } from '../run/terms';
import { keyOf, seedOf } from '../run/variant';
import type { Setting } from '../setting';
import type { Strictness } from '../strictness';
import { TOPICS, type KindName } from '../topics';
import { said, type Said } from '../voice';
import { GAP } from './limits';
import type { AskedNumber, FixedItem, FixedOf, Item, MadeItem, Pack } from './schema';

/** A question of a pack. */
export interface PackQuestion {
	/** Index of the item it comes from. */
	readonly item: number;
	/** Its place among those of the item, counted from 0. */
	readonly place: number;
	readonly question: Question;
}

/** The run that an experiment of the pack is, loaded before; null where it could not be had. */
export type SettingFor = (experiment: string | null) => Setting | null;

/** How questions are made of a pack. */
export interface Making extends Pick<Terms, 'seed' | 'strictness'> {
	readonly settingFor: SettingFor;
}

/** As the pack itself has it. */
export const asWritten = (settingFor: SettingFor): Making => ({ ...USUAL_TERMS, settingFor });

export const isFixed = (item: Item): item is FixedItem => 'type' in item;

/** Questions that an item is to make. */
export const countOf = (item: Item): number => (isFixed(item) ? 1 : (item.count ?? 1));

/** All questions of a pack, in its order, one by one. */
export function* questionsOf(pack: Pack, making: Making): Generator<PackQuestion, void> {
	for (const [k, item] of pack.items.entries()) {
		let place = 0;
		for (const question of questionsOfItem(item, k, pack, making))
			yield { item: k, place: place++, question };
	}
}

/**
 * The questions of an item, one by one. One whose run has fewer different questions of its kind than it asks for
 * makes as many as there are.
 *
 * @param k index of the item in the pack
 */
export function* questionsOfItem(
	item: Item,
	k: number,
	pack: Pick<Pack, 'experiment'>,
	{ settingFor, strictness, seed }: Making
): Generator<Question, void> {
	if (isFixed(item)) {
		yield fixedQuestion(item, k, strictness);
		return;
	}
	const setting = settingFor(item.experiment ?? pack.experiment ?? null);
	if (!setting) return;
	const own = item.seed ?? k + 1;
	const draw = new Draw(seed === USUAL_TERMS.seed ? own : seedOf(own, seed, 0));
	yield* made(item, { ...setting, strictness }, draw);
}

/** Draws without a new question after which there is none any more. */
const GIVE_UP = 40;

function* made(item: MadeItem, setting: Setting, draw: Draw): Generator<Question, void> {
	const wanted = countOf(item);
	const kinds: readonly KindName[] = 'kind' in item ? [item.kind] : TOPICS[item.topic];
	const order = draw.shuffled(kinds);
	const known = new Set<string>();
	for (let i = 0, last = 0; i - last < GIVE_UP && known.size < wanted; i++) {
		const kind = order[i % order.length]!;
		const question = questionOf(kind, setting, new Draw(draw.below(2 ** 32)));
		if (!question || known.has(keyOf(question))) continue;
		known.add(keyOf(question));
		last = i;
		yield question;
	}
}

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
					cause: right || feedback === undefined ? null : { remark: feedback }
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
	const wrong = (mistakes ?? []).map(({ value, feedback }) => ({
		value,
		cause: { remark: feedback }
	}));
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
		mistakes: mistakes.map(({ text, feedback }) => ({ text, cause: { remark: feedback } }))
	}))
});

/** In which order n things are shown that are to be put in order: never the right one. */
export function shownOrder(n: number, seed: number): number[] {
	const shown = new Draw(seed).shuffled([...Array(n).keys()]);
	return shown.every((item, k) => item === k) ? [...shown.slice(1), shown[0]!] : shown;
}

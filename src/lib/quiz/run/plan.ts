import * as v from 'valibot';
import type { AddressNote } from '$lib/experiment/address';
import { parseNumber } from '$lib/experiment/address-fields';
import { within } from '$lib/experiment/experiment';
import { LIMITS, clamp, type Limit } from '$lib/experiment/limits';
import { STRICTNESS, type Strictness } from '../strictness';
import { KIND_NAMES, TOPICS, TOPIC_NAMES, type KindName, type Topic } from '../topics';

/** What a quiz is to be like; together with an experiment it decides every question of it. */
export interface Plan {
	/** The kinds that may be asked, in the order of `KIND_NAMES`; at least one. */
	readonly kinds: readonly KindName[];
	readonly count: number;
	/** Other seeds, other questions. */
	readonly seed: number;
	readonly strictness: Strictness;
	/** Whether one says beforehand how sure one is. */
	readonly confidence: boolean;
}

export const COUNT: Limit = { min: 1, max: 50, integer: true };

/** Everything but playing the backward pass, which takes a while. */
export const USUAL_PLAN: Plan = {
	kinds: KIND_NAMES.filter((kind) => kind !== 'backward'),
	count: 10,
	seed: 1,
	strictness: 'usual',
	confidence: false
};

/** A plan as the text of an address, which names topics, and kinds where it has not all of a topic. */
export function writePlan({ kinds, count, seed, strictness, confidence }: Plan): string {
	const named = TOPIC_NAMES.flatMap((topic) => {
		const chosen = TOPICS[topic].filter((kind) => kinds.includes(kind));
		return chosen.length === TOPICS[topic].length ? [topic] : chosen;
	});
	return [
		`quiz=${named.join(',')}`,
		count === USUAL_PLAN.count ? '' : `count=${count}`,
		seed === USUAL_PLAN.seed ? '' : `qseed=${seed}`,
		strictness === USUAL_PLAN.strictness ? '' : `strict=${strictness}`,
		confidence ? 'sure=1' : ''
	]
		.filter((field) => field !== '')
		.join('&');
}

export interface PlanReading {
	/** Null where the address speaks of no quiz. */
	readonly plan: Plan | null;
	readonly notes: readonly AddressNote[];
}

/** Reads the plan out of the text after #. Never throws: what cannot be had is replaced and noted. */
export function readPlan(hash: string): PlanReading {
	const given = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
	const names = given.get('quiz');
	if (names === null) return { plan: null, notes: [] };
	const notes: AddressNote[] = [];

	function field<T>(key: string, schema: v.GenericSchema<unknown, T>, usual: T): T {
		const text = given.get(key);
		if (text === null) return usual;
		const result = v.safeParse(schema, text);
		if (result.success) return result.output;
		notes.push({ key, given: text, used: String(usual) });
		return usual;
	}

	function number(key: string, usual: number, range: Limit): number {
		const value = field(key, NumberText, usual);
		if (v.is(within(range), value)) return value;
		const used = clamp(value, range);
		notes.push({ key, given: given.get(key)!, used: String(used), range });
		return used;
	}

	const parts = names.split(',').filter((name) => name !== '');
	const meant = KIND_NAMES.filter((kind) => parts.some((name) => kindsOf(name).includes(kind)));
	const kinds = meant.length > 0 ? meant : USUAL_PLAN.kinds;
	const plan = {
		kinds,
		count: number('count', USUAL_PLAN.count, COUNT),
		seed: number('qseed', USUAL_PLAN.seed, LIMITS.seed),
		strictness: field('strict', v.picklist(STRICTNESS), USUAL_PLAN.strictness),
		confidence: field('sure', Switch, false)
	};
	if (parts.some((name) => kindsOf(name).length === 0)) {
		const used = writePlan({ ...USUAL_PLAN, kinds }).replace('quiz=', '');
		notes.unshift({ key: 'quiz', given: names, used });
	}
	return { plan, notes };
}

const NumberText = v.pipe(
	v.string(),
	v.transform((text) => parseNumber(text)),
	v.number()
);

const Switch = v.pipe(
	v.picklist(['0', '1']),
	v.transform((text) => text === '1')
);

/** The kinds that a name in an address stands for: those of a topic, or one. */
function kindsOf(name: string): readonly KindName[] {
	if (Object.hasOwn(TOPICS, name)) return TOPICS[name as Topic];
	return KIND_NAMES.filter((kind) => kind === name);
}

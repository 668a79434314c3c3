import type { AddressNote } from '$lib/experiment/address';
import { Fields } from '$lib/experiment/fields';
import type { Limit } from '$lib/experiment/limits';
import { KIND_NAMES, TOPICS, TOPIC_NAMES, type KindName, type Topic } from '../topics';
import { USUAL_TERMS, readTerms, writeTerms, type Terms } from './terms';

/** What a quiz about a run is to be like; together with an experiment it decides every question of it. */
export interface Plan extends Terms {
	/** The kinds that may be asked, in the order of `KIND_NAMES`; at least one. */
	readonly kinds: readonly KindName[];
	readonly count: number;
}

export const COUNT: Limit = { min: 1, max: 50, integer: true };

/** Everything but playing the backward pass, which takes a while. */
export const USUAL_PLAN: Plan = {
	kinds: KIND_NAMES.filter((kind) => kind !== 'backward'),
	count: 10,
	...USUAL_TERMS
};

/** A plan as the text of an address, which names topics, and kinds where it has not all of a topic. */
export const writePlan = ({ kinds, count, ...terms }: Plan): string =>
	[
		`quiz=${namesOf(kinds)}`,
		...(count === USUAL_PLAN.count ? [] : [`count=${count}`]),
		...writeTerms(terms)
	].join('&');

function namesOf(kinds: readonly KindName[]): string {
	const named = TOPIC_NAMES.flatMap((topic) => {
		const chosen = TOPICS[topic].filter((kind) => kinds.includes(kind));
		return chosen.length === TOPICS[topic].length ? [topic] : chosen;
	});
	return named.join(',');
}

export interface PlanReading {
	/** Null where the address speaks of no quiz. */
	readonly plan: Plan | null;
	readonly notes: readonly AddressNote[];
}

/** Reads the plan out of the text after #. Never throws: what cannot be had is replaced and noted. */
export function readPlan(hash: string): PlanReading {
	const fields = new Fields(hash);
	const names = fields.text('quiz');
	if (names === null) return { plan: null, notes: [] };
	const parts = names.split(',').filter((name) => name !== '');
	const meant = KIND_NAMES.filter((kind) => parts.some((name) => kindsOf(name).includes(kind)));
	const kinds = meant.length > 0 ? meant : USUAL_PLAN.kinds;
	if (parts.some((name) => kindsOf(name).length === 0))
		fields.note({ key: 'quiz', given: names, used: namesOf(kinds) });
	const plan = {
		kinds,
		count: fields.number('count', USUAL_PLAN.count, COUNT),
		...readTerms(fields)
	};
	return { plan, notes: fields.notes };
}

/** The kinds that a name in an address stands for: those of a topic, or one. */
function kindsOf(name: string): readonly KindName[] {
	if (Object.hasOwn(TOPICS, name)) return TOPICS[name as Topic];
	return KIND_NAMES.filter((kind) => kind === name);
}

import * as v from 'valibot';
import type { PackFault } from '$lib/quiz/pack/fault';
import { FIXED_TYPES, type FixedType } from '$lib/quiz/pack/schema';
import { KIND_NAMES, TOPIC_NAMES, type KindName, type Topic } from '$lib/quiz/topics';
import { isUnder } from './json';

/** A pack on its way: fields may be missing or wrong, which is told where they are. */
const DraftSchema = v.looseObject({
	items: v.array(v.record(v.string(), v.unknown()))
});
export type Draft = Readonly<v.InferOutput<typeof DraftSchema>>;

export const asDraft = (value: unknown): Draft | null => (v.is(DraftSchema, value) ? value : null);

export const emptyDraft = (title: string): Draft => ({
	backstep: 'pack',
	version: 1,
	title,
	items: []
});

/** What a draft's item is; null where it does not say. */
export type ItemSort =
	| { readonly fixed: FixedType }
	| { readonly kind: KindName | null }
	| { readonly topic: Topic | null };

export function sortOf(item: Readonly<Record<string, unknown>>): ItemSort | null {
	if ('kind' in item) return { kind: KIND_NAMES.find((name) => name === item.kind) ?? null };
	if ('topic' in item) return { topic: TOPIC_NAMES.find((name) => name === item.topic) ?? null };
	const fixed = FIXED_TYPES.find((type) => type === item.type);
	return fixed ? { fixed } : null;
}

const MORE: Readonly<Record<FixedType, Readonly<Record<string, unknown>>>> = {
	choice: { options: [{ text: '', right: true }, { text: '' }, { text: '' }] },
	number: {},
	numbers: { fields: [{ name: '' }] },
	order: { items: ['', '', ''] },
	blanks: { gaps: [{ accepts: [''] }] }
};

/** A new question, with its fields still empty. */
export const newItem = (type: FixedType): Record<string, unknown> => ({
	type,
	prompt: '',
	...MORE[type]
});

type Told = Omit<PackFault, 'line' | 'column'>;

/** Whether nothing is wrong yet: something is still to be filled in. */
export const isOpen = ({ reason }: Told): boolean =>
	reason.kind === 'missing' ||
	(reason.kind === 'must' && reason.found.kind === 'value' && reason.found.text.trim() === '');

/** Rules for several fields are told when each field is right by itself. */
export const shownFaults = (faults: readonly Told[]): Told[] =>
	faults.filter(
		({ path, reason }) =>
			reason.kind !== 'rule' ||
			!faults.some((other) => other.reason.kind !== 'rule' && isUnder(other.path, path))
	);

import * as v from 'valibot';
import type { FixedItem, Pack } from '../schema';

/** Before a comment that is ours. */
const MARK = 'backstep:';

const KeptSchema = v.object({
	/** Of the whole file: everything of the pack but its items, and the language that the questions are written in. */
	pack: v.optional(v.record(v.string(), v.unknown())),
	lang: v.optional(v.picklist(['en', 'nl'])),
	/** Of the question that follows: fields that read otherwise, and those that there should not be. */
	set: v.optional(v.record(v.string(), v.unknown())),
	not: v.optional(v.array(v.string())),
	/** Of several questions that follow: the item that they are. */
	parts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	item: v.optional(v.unknown())
});

/** What a comment line keeps that GIFT cannot hold. */
export type Kept = v.InferOutput<typeof KeptSchema>;

/** A bracket in a comment would be read as an id or a tag. */
export const keptLine = (kept: Kept): string =>
	`// ${MARK} ${JSON.stringify(kept)
		.replaceAll('[id', String.raw`\u005bid`)
		.replaceAll('[tag', String.raw`\u005btag`)}`;

/** What comments keep; nothing where none is ours. */
export function keptIn(comments: readonly string[]): Kept {
	const ours = comments.filter((comment) => comment.startsWith(MARK));
	return Object.assign({}, ...ours.map((comment) => read(comment.slice(MARK.length)))) as Kept;
}

function read(text: string): Kept {
	try {
		const { success, output } = v.safeParse(KeptSchema, JSON.parse(text));
		return success ? output : {};
	} catch {
		return {};
	}
}

/** What makes of the item that is read the one that was written; null where they are the same. */
export function differenceOf(item: FixedItem, read: FixedItem | undefined): Kept | null {
	const [wanted, given] = [item, read ?? {}] as [Record<string, unknown>, Record<string, unknown>];
	const set = Object.entries(wanted).filter(
		([key, value]) => value !== undefined && !same(value, given[key])
	);
	const not = Object.keys(given).filter((key) => wanted[key] === undefined);
	if (set.length === 0 && not.length === 0) return null;
	return {
		...(set.length > 0 && { set: Object.fromEntries(set) }),
		...(not.length > 0 && { not })
	};
}

/** The item that was written. */
export function restored(read: FixedItem, { set = {}, not = [] }: Kept): unknown {
	const whole = Object.entries({ ...read, ...set });
	return Object.fromEntries(whole.filter(([key]) => !not.includes(key)));
}

export const headOf = ({ items: _, ...head }: Pack): Kept['pack'] => head;

/** Whether two JSON values are the same. */
export function same(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const [left, right] = [entries(a), entries(b)];
	return (
		Array.isArray(a) === Array.isArray(b) &&
		left.length === right.length &&
		left.every(([key, value]) => key in b && same(value, (b as Record<string, unknown>)[key]))
	);
}

const entries = (value: object): [string, unknown][] =>
	Object.entries(value).filter(([, inner]) => inner !== undefined);

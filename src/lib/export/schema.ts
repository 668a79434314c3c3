import * as v from 'valibot';
import { counted } from './phrases';
import { RunFileError } from './run-file-error';

/** Schemas whose issues say what was found and what to write instead. */
type Issue = v.BaseIssue<unknown>;

/** What is in the file, short enough for a line. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** "sigmod" is not an activation; use sigmoid, tanh or relu. */
const mustBe =
	(what: string, advice?: string) =>
	({ input }: Issue): string =>
		input === undefined
			? `missing; ${advice ?? `write ${what}`}.`
			: `${shown(input)} is not ${what}; ${advice ?? 'write one'}.`;

/** One of some names. */
export const oneOf = <const Names extends readonly string[]>(
	names: Names,
	what: string,
	advice: string
) => v.picklist(names, mustBe(what, advice));

/** A finite number for which `holds`. */
export const number = (what: string, holds = (_: number): boolean => true, advice?: string) =>
	v.custom<number>(
		(value) => typeof value === 'number' && Number.isFinite(value) && holds(value),
		mustBe(what, advice)
	);

/** A whole number, exact. */
export const whole = (what: string, min: number, max = Number.MAX_SAFE_INTEGER, advice?: string) =>
	number(what, (value) => Number.isInteger(value) && value >= min && value <= max, advice);

export const truth = (advice: string) => v.boolean(mustBe('true or false', advice));

/** A field that there must not be. */
export const none = (message: string) => v.optional(v.never(message));

/** An object with at least these fields. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries, advice: string) =>
	v.object(entries, (issue) => {
		const key = issue.path?.at(-1)?.key;
		const entry = typeof key === 'string' ? entries[key] : undefined;
		// An entry knows best what is to be written where it is missing.
		const missing = entry && v.safeParse(entry, undefined, { abortEarly: true }).issues?.[0];
		return missing?.message ?? mustBe('an object', advice)(issue);
	});

/** A list of at least one item. */
export const some = <const Item extends v.GenericSchema>(item: Item, advice: string) =>
	v.pipe(
		v.array(v.unknown(), mustBe('a list', advice)),
		v.minLength(1, `an empty list; ${advice}.`),
		v.array(item)
	);

/** How long a list has to be. */
export interface Length {
	readonly length: number;
	/** What its items are, as "row". */
	readonly unit: string;
	/** Says why it is that long, as in "3 rows where layer 2 has 4 neurons". */
	readonly because: string;
}

const ofLength = ({ length, unit, because }: Length) => {
	const message = `${because}; write ${counted(length, unit)}`;
	return v.pipe(
		v.array(v.unknown(), (issue) =>
			issue.input === undefined
				? `missing where ${message}.`
				: `${shown(issue.input)} is not a list; ${message}.`
		),
		v.length(length, ({ received }) => `${counted(Number(received), unit)} where ${message}.`)
	);
};

/** A list of a given length whose items are alike. */
export const listOf = <const Item extends v.GenericSchema>(item: Item, length: Length) =>
	v.pipe(ofLength(length), v.array(item));

/** A list with a schema for each of its items. */
export const listOfEach = <Value>(
	items: readonly v.GenericSchema<unknown, Value>[],
	length: Omit<Length, 'length'>
): v.GenericSchema<unknown, Value[]> =>
	v.pipe(ofLength({ ...length, length: items.length }), v.tuple([...items]));

/**
 * What a schema reads in a value.
 * @throws RunFileError for the first issue, with its place as `data.x[3]`
 */
export function check<const Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown
): v.InferOutput<Schema> {
	const { success, output, issues } = v.safeParse(schema, value, {
		abortEarly: true,
		abortPipeEarly: true
	});
	if (success) return output;
	const [{ path, message }] = issues;
	const place = (path ?? []).map(({ key }) =>
		typeof key === 'number' ? `[${key}]` : `.${String(key)}`
	);
	throw new RunFileError(place.join('').slice(1), message);
}

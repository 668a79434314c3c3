import * as v from 'valibot';
import { faultOf } from '$lib/text/json-fault';
import { placeOf, type Path } from '$lib/text/json-place';
import { spotOf } from '$lib/text/spot';
import { foundIn, type PackFault, type Reason } from './fault';
import { messageOf, type Rule, type Wanted } from './field';
import { PACK_LIMITS } from './limits';
import {
	FIXED,
	FIXED_TYPES,
	HeadSchema,
	OfKindSchema,
	OfTopicSchema,
	type Item,
	type Pack
} from './schema';

export type PackReading =
	| { readonly pack: Pack; readonly faults: readonly [] }
	| { readonly pack: null; readonly faults: readonly PackFault[] };

/** Reads a pack, or says everything that keeps the text from being one. Never throws. */
export function parsePack(given: string): PackReading {
	const text = given.replace(/^\uFEFF/, '');
	if (text.length > PACK_LIMITS.size) return refused(text, [], { kind: 'large' });
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		const { line, column, expected, found } = faultOf(text)!;
		const reason: Reason = { kind: 'json', expected, found };
		return { pack: null, faults: [{ line, column, path: [], reason }] };
	}
	if (!v.is(v.object({ backstep: v.literal('pack') }), json))
		return refused(text, [], { kind: 'other' });
	if (v.is(v.object({ version: v.pipe(v.number(), v.gtValue(1)) }), json))
		return refused(text, ['version'], { kind: 'newer' });
	const { pack, faults } = checkPack(json);
	if (pack) return { pack, faults: [] };
	return { pack: null, faults: faults.map(({ path, reason }) => at(text, path, reason)) };
}

/** The pack that a JSON value is, or what is wrong with it. */
export function checkPack(json: unknown): {
	readonly pack: Pack | null;
	readonly faults: readonly Omit<PackFault, 'line' | 'column'>[];
} {
	const head = v.safeParse(HeadSchema, json);
	const faults = (head.issues ?? []).map((issue) => toldOf(issue, []));
	const given = v.is(v.object({ items: v.array(v.unknown()) }), json) ? json.items : [];
	const items = given.map((item, k) => {
		const { output, issues } = v.safeParse(schemaFor(item), item);
		faults.push(...(issues ?? []).map((issue) => toldOf(issue, ['items', k])));
		return output as Item;
	});
	if (!head.success || faults.length > 0) return { pack: null, faults };
	return { pack: { ...head.output, items }, faults };
}

/** The schema that an item asks for: by its type, or as one that makes questions. */
function schemaFor(item: unknown): v.GenericSchema {
	if (v.is(v.object({ kind: v.unknown() }), item)) return OfKindSchema;
	if (v.is(v.object({ topic: v.unknown() }), item)) return OfTopicSchema;
	if (v.is(v.object({ type: v.picklist(FIXED_TYPES) }), item)) return FIXED[item.type];
	return UNKNOWN;
}

/** An item that says nowhere what it is. */
const UNKNOWN = v.object({ type: v.picklist(FIXED_TYPES, 'must type') }, ({ path }) =>
	path ? 'missing type' : 'must item'
);

function toldOf(
	issue: v.BaseIssue<unknown>,
	before: Path
): { readonly path: Path; readonly reason: Reason } {
	const inner: Path = ((issue.path ?? []) as readonly v.IssuePathItem[]).map(
		({ key }) => key as string | number
	);
	const path = [...before, ...inner];
	const [about, what] = messageOf(issue);
	const field = nameOf(path);
	switch (about) {
		case 'missing':
			return { path, reason: { kind: 'missing', field, wanted: what as Wanted } };
		case 'unknown':
			return { path, reason: { kind: 'unknown', field } };
		case 'rule': {
			const rule = what as Rule;
			return { path: [...path, ...(RULE_AT[rule] ?? [])], reason: { kind: 'rule', rule } };
		}
		case 'must': {
			const found = foundIn(issue.input);
			return { path, reason: { kind: 'must', field, wanted: what as Wanted, found } };
		}
		default:
			return about satisfies never;
	}
}

/** The field that a rule speaks of, where it is one for the fields beside it too. */
const RULE_AT: Readonly<Partial<Record<Rule, Path>>> = {
	'gap-count': ['gaps'],
	'mistake-right': ['mistakes']
};

/** The last name on a way, and the place in its list: options[1]. */
function nameOf(path: Path): string {
	const k = path.findLastIndex((key) => typeof key === 'string');
	return path
		.slice(Math.max(k, 0))
		.map((key) => (typeof key === 'number' ? `[${key + 1}]` : key))
		.join('');
}

const at = (text: string, path: Path, reason: Reason): PackFault => ({
	...spotOf(text, placeOf(text, path)),
	path,
	reason
});

const refused = (text: string, path: Path, reason: Reason): PackReading => ({
	pack: null,
	faults: [reason.kind === 'large' ? { line: 1, column: 1, path, reason } : at(text, path, reason)]
});

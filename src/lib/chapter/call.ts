import * as v from 'valibot';

/** The two gaps of fit(), by what is right in them: `output = …` and `da = …`. */
export type Gap = 'forward' | 'backward';

const METHODS = ['forward', 'backward', 'update'] as const;
const NAMES = ['x', 'target', 'output', 'L', 'da', 'X', 'Y', 'lr', 'total'] as const;

/** A call of a method of `layer`, with a variable of fit(). */
export interface Call {
	readonly method: (typeof METHODS)[number];
	readonly argument: (typeof NAMES)[number];
}

/** What was written cannot be run: it is no such call, or calls or names something that is not there. */
export interface Unreadable {
	readonly kind: 'no-call' | 'no-method' | 'no-name';
	readonly gap: Gap;
	/** As much of it as is meant. */
	readonly text: string;
}

/** Spaces mean nothing inside the line. */
const CallText = v.pipe(
	v.string(),
	v.transform((text) => text.replaceAll(/\s/g, '')),
	v.regex(/^layer\.\w+\(\w+\)$/),
	v.transform((text) => text.slice('layer.'.length, -1).split('('))
);
const Method = v.picklist(METHODS);
const Name = v.picklist(NAMES);

export function readCall(gap: Gap, text: string): Call | Unreadable {
	const read = v.safeParse(CallText, text);
	if (!read.success) return { kind: 'no-call', gap, text: text.trim() };
	const [method = '', argument = ''] = read.output;
	if (!v.is(Method, method)) return { kind: 'no-method', gap, text: method };
	if (!v.is(Name, argument)) return { kind: 'no-name', gap, text: argument };
	return { method, argument };
}

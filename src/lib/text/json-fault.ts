import { spotOf, type Spot } from './spot';

/** The place where a text stops being JSON. */
export interface Fault extends Spot {
	readonly expected: Expected;
	/** The sign that stands there instead; null at the end of the text. */
	readonly found: string | null;
}

/** What would go on with the JSON. */
export type Expected =
	'value' | 'name' | 'colon' | 'comma or }' | 'comma or ]' | 'quote' | 'escape' | 'end';

/** What may come next: `first` and `firstName` stand for a list or object that may also close at once. */
type Wanted = 'value' | 'first' | 'name' | 'firstName' | 'colon' | 'after';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What need not be escaped in a string: %x20-21, %x23-5B and %x5D-10FFFF. */
const PLAIN = /[ !#-[\]-\u{10FFFF}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first fault of a text that should be JSON (RFC 8259), or null where there is none.
 * JSON.parse says where it gave up in some cases and some versions only.
 */
export function faultOf(text: string): Fault | null {
	/** The brackets that have to be closed, the innermost last. */
	const open: ('}' | ']')[] = [];
	let wanted: Wanted = 'value';
	let at = 0;

	/** Goes past what the pattern matches here; false where it does not match. */
	const skip = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		if (!pattern.test(text)) return false;
		at = pattern.lastIndex;
		return true;
	};
	/** Goes past a string; what is expected where it breaks off, else null. */
	const skipString = (): Expected | null => {
		at++;
		do skip(PLAIN);
		while (skip(ESCAPE));
		if (text[at] !== '"') return text[at] === '\\' ? 'escape' : 'quote';
		at++;
		return null;
	};
	const fault = (expected: Expected): Fault => faultAt(text, at, expected);

	for (;;) {
		skip(SPACE);
		const next = text[at];
		const closer = open.at(-1);

		if (wanted === 'after') {
			if (!closer && next === undefined) return null;
			if (!closer) return fault('end');
			if (next !== ',' && next !== closer) return fault(`comma or ${closer}`);
			if (next === closer) open.pop();
			else wanted = closer === '}' ? 'name' : 'value';
			at++;
		} else if (wanted === 'colon') {
			if (next !== ':') return fault('colon');
			at++;
			wanted = 'value';
		} else if ((wanted === 'first' || wanted === 'firstName') && next === closer) {
			at++;
			open.pop();
			wanted = 'after';
		} else if (wanted === 'name' || wanted === 'firstName') {
			if (next !== '"') return fault('name');
			const broken = skipString();
			if (broken) return fault(broken);
			wanted = 'colon';
		} else if (next === '[' || next === '{') {
			at++;
			open.push(next === '[' ? ']' : '}');
			wanted = next === '[' ? 'first' : 'firstName';
		} else {
			const broken = next === '"' ? skipString() : skip(SCALAR) ? null : 'value';
			if (broken) return fault(broken);
			wanted = 'after';
		}
	}
}

function faultAt(text: string, at: number, expected: Expected): Fault {
	const found = text.codePointAt(at);
	return {
		...spotOf(text, at),
		expected,
		found: found === undefined ? null : String.fromCodePoint(found)
	};
}

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { expectation } from '$lib/export/phrases';
import { faultOf } from '$lib/text/json-fault';

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

const laidOut = fc
	.tuple(fc.jsonValue(), fc.constantFrom(0, 2, '\t'))
	.map(([value, indent]) => JSON.stringify(value, null, indent));

/** Text that is nearly JSON: something is cut out, put in or put elsewhere. */
const damaged = fc
	.tuple(laidOut, fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
	.map(([text, place, cut, put]) => {
		const at = place % (text.length + 1);
		return text.slice(0, at) + put + text.slice(at + cut);
	});

const SIGNS = Array.from('[]{},:"\\ \n\t0-1.eE+utrlas');

/** What JSON is made of, in any order. */
const shuffled = fc
	.array(fc.constantFrom(...SIGNS, 'true', 'null', '"a"', '1e5', '\u0001'))
	.map((parts) => parts.join(''));

test('there is a fault exactly where JSON.parse gives up', () => {
	fc.assert(
		fc.property(fc.oneof(laidOut, damaged, shuffled, fc.string()), (text) => {
			expect(faultOf(text) === null).toBe(isJson(text));
		}),
		{ numRuns: 2000 }
	);
});

test('what stands before the fault could still become JSON', () => {
	const faulty = fc.oneof(damaged, shuffled).filter((text) => !isJson(text));
	fc.assert(
		fc.property(faulty, (text) => {
			const before = text.slice(0, offsetOf(text));
			const fault = faultOf(before);
			if (fault) expect(offsetOf(before)).toBe(before.length);
			else expect(isJson(before)).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});

test('a sign that JSON does not know is found where it stands', () => {
	const tokens = /\s+|"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/g;
	fc.assert(
		fc.property(laidOut, fc.nat(), (text, place) => {
			const starts = [...text.matchAll(tokens)].map(({ index }) => index);
			const at = starts[place % starts.length]!;
			const broken = `${text.slice(0, at)}~${text.slice(at)}`;
			expect(offsetOf(broken)).toBe(at);
			expect(faultOf(broken)!.found).toBe('~');
		})
	);
});

test.each([
	['', 1, 1, 'expected a value, but the file ends'],
	['{\n  "a": 1,\n}', 3, 1, 'expected a name in double quotes, but found "}"'],
	["{'a': 1}", 1, 2, 'expected a name in double quotes, but found "\'"'],
	['[1, 2,]', 1, 7, 'expected a value, but found "]"'],
	['[1 2]', 1, 4, 'expected a comma or ], but found "2"'],
	['{"a" 1}', 1, 6, 'expected a colon, but found "1"'],
	['{"a": NaN}', 1, 7, 'expected a value, but found "N"'],
	['["a\nb"]', 1, 4, 'expected a closing quote, but found "\\n"'],
	['["\\x"]', 1, 3, 'expected another escape, but found "\\\\"'],
	['{}\r\n{}', 2, 1, 'expected the end of the file, but found "{"'],
	['[[1]', 1, 5, 'expected a comma or ], but the file ends'],
	['[😀]', 1, 2, 'expected a value, but found "😀"']
])('%j: line %i, column %i: %s', (text, line, column, message) => {
	const fault = faultOf(text)!;
	expect(fault).toMatchObject({ line, column });
	expect(expectation(fault)).toBe(message);
});

test('every sign can stand in a string, or is found there, as JSON.parse has it', () => {
	for (let code = 0; code < 0x300; code++) {
		const text = `["${String.fromCharCode(code)}"]`;
		expect(faultOf(text) === null, `sign ${code}`).toBe(isJson(text));
	}
});

test('depth and length are no fault of their own', () => {
	const deep = 1_000_000;
	expect(faultOf('['.repeat(deep))).toEqual(expect.objectContaining({ column: deep + 1 }));
	expect(faultOf('['.repeat(deep) + ']'.repeat(deep))).toBeNull();
	expect(faultOf(`["${'a'.repeat(deep)}`)).toEqual(expect.objectContaining({ column: deep + 3 }));
});

/** Where in the text the fault lies, counted from 0. */
function offsetOf(text: string): number {
	const { line, column } = faultOf(text)!;
	const before = text.split('\n').slice(0, line - 1);
	return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { jsonText } from '$lib/export/json-text';
import { written } from '../support/run-files';

/** Everything that JSON can say, −0 included. */
const values = fc.jsonValue({ depthSize: 'medium' });

test('JSON.parse reads what was written, and −0 keeps its sign', () => {
	fc.assert(
		fc.property(values, (value) => {
			expect(JSON.parse(written(value))).toEqual(value);
		})
	);
});

test('it is the text of JSON.stringify, but for −0', () => {
	const text = (value: unknown) => JSON.stringify(value);
	fc.assert(
		fc.property(values, (value) => {
			const positive: unknown = JSON.parse(text(value));
			expect(written(positive)).toBe(text(value));
		})
	);
	// With a point, or Python would read a whole number, which has no sign.
	expect(written([-0])).toBe('[-0.0]');
});

test('numbers that JSON has no word for are named, in lists and on their own', () => {
	const vector = [Infinity, 1.5, -Infinity, NaN];
	const names = '["Infinity",1.5,"-Infinity","NaN"]';
	expect(written(vector)).toBe(names);
	expect(written(Float64Array.from(vector))).toBe(names);
	expect(written({ loss: NaN, of: [Infinity, null] })).toBe(
		'{"loss":"NaN","of":["Infinity",null]}'
	);
});

test('a generator is a list, a function what it returns, and what is undefined is left out', () => {
	function* rows() {
		yield Float64Array.of(1, 2);
		yield Int32Array.of(3);
		yield [];
	}
	expect(written({ rows: rows(), none: undefined, later: () => ({ empty: new Set() }) })).toBe(
		'{"rows":[[1,2],[3],[]],"later":{"empty":[]}}'
	);
});

test('however long the pieces, together they are the same text, and only the last is shorter', () => {
	fc.assert(
		fc.property(values, fc.integer({ min: 1, max: 50 }), (value, size) => {
			const pieces = [...jsonText(value, size)];
			expect(pieces.join('')).toBe(written(value));
			expect(pieces.slice(0, -1).every(({ length }) => length >= size)).toBe(true);
		})
	);
});

test('a list is written while it is being made, and a function is called when its turn comes', () => {
	let made = 0;
	function* numbers() {
		while (made < 100) yield { number: made++ };
	}
	const pieces = jsonText({ numbers: numbers(), count: () => made }, 20);
	expect(pieces.next().value).toBe('{"numbers":[{"number":0');
	expect(made).toBe(1);
	expect([...pieces].join('')).toMatch(/\{"number":99\}\],"count":100\}$/);
});

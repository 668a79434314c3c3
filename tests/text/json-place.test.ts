import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, type Path } from '$lib/text/json-place';
import { spotOf } from '$lib/text/spot';

/** Every path of a value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	return [
		path,
		...keys.flatMap((key) => pathsOf((value as Record<string, unknown>)[key], [...path, key]))
	];
}

const at = (value: unknown, path: Path): unknown =>
	path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

test('where a path leads in the text, its value begins', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (made, indent) => {
			const text = JSON.stringify(made, null, indent);
			const value = JSON.parse(text) as unknown;
			for (const path of pathsOf(value)) {
				const found = text.slice(placeOf(text, path));
				// An indented text is only comparable without its indentation.
				const tight = (json: string): string => json.replaceAll(/[ \t\n]/g, '');
				expect(tight(found).startsWith(tight(JSON.stringify(at(value, path))))).toBe(true);
			}
		})
	);
});

test('what is missing is where the object is that should have it', () => {
	const text = '{"items": [\n\t{"type": "number"}\n]}';
	expect(placeOf(text, ['items', 0, 'answer', 2])).toBe(text.indexOf('{"type'));
	expect(placeOf(text, ['items', 0, 'type', 'x'])).toBe(text.indexOf('"number"'));
	expect(placeOf(text, ['items', 3])).toBe(text.indexOf('['));
});

test('of two fields with one name the last counts, as in JSON.parse', () => {
	const text = '{"a": 1, "\\u0061": 2}';
	expect(text[placeOf(text, ['a'])]).toBe('2');
});

test('lines and columns count from 1', () => {
	expect(spotOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
	expect(spotOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});

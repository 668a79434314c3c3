import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, decodeFile } from '$lib/experiment/own/decode';
import { OWN_LIMITS } from '$lib/experiment/own/own-data';

const text = 'soort;coëfficiënt\r\ncafé;0,5\r\n';
const utf16 = (little: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(2 * text.length + 2));
	for (const [i, unit] of Array.from(`\uFEFF${text}`).entries())
		view.setUint16(2 * i, unit.charCodeAt(0), little);
	return new Uint8Array(view.buffer);
};

test.each([
	['UTF-8', new TextEncoder().encode(text)],
	['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
	['Windows-1252, as Excel saves CSV', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
	['UTF-16, as Excel saves Unicode text', utf16(true)],
	['UTF-16, the other way round', utf16(false)]
])('%s is read', (_name, bytes) => {
	expect(decode(bytes)).toEqual({ text, refusal: null });
});

test('any text comes through UTF-8 as it is, its byte order mark apart', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (any) => {
			fc.pre(!any.includes('\0') && !any.startsWith('\uFEFF'));
			expect(decode(new TextEncoder().encode(any)).text).toBe(any);
		})
	);
});

test.each([
	['a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]],
	['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
	['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]]
])('%s is no text', (_name, bytes) => {
	expect(decode(Uint8Array.from(bytes))).toEqual({ text: null, refusal: 'binary' });
});

test('no bytes make it throw', () => {
	fc.assert(
		fc.property(fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff]), fc.uint8Array(), (mark, bytes) => {
			const { text, refusal } = decode(Uint8Array.of(...mark, ...bytes));
			expect(text === null).toBe(refusal !== null);
		})
	);
});

test('a file that is too large is not read', async () => {
	const file = { size: OWN_LIMITS.bytes + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
	expect(await decodeFile(file)).toEqual({ text: null, refusal: 'large' });
});

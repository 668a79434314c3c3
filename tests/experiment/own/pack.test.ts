import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '$lib/experiment/own/pack';

test('what is packed is unpacked, and stands in an address as it is', async () => {
	await fc.assert(
		fc.asyncProperty(fc.jsonValue(), async (value) => {
			const text = await pack(value);
			expect(text).toMatch(/^[\w-]*$/);
			expect(await unpack(text)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
		{ numRuns: 200 }
	);
});

test('what was not packed is nothing, and nothing throws', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), async (text) => {
			await unpack(text);
		}),
		{ numRuns: 300 }
	);
	for (const text of ['', '%', 'AAAA', 'eyJ9']) expect(await unpack(text)).toBeUndefined();
});

test('a text that would unfold beyond measure is refused', async () => {
	expect(await unpack(await pack('0'.repeat(5_000_000)))).toBeUndefined();
	expect(await unpack(await pack('0'.repeat(100_000)))).toHaveLength(100_000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate, inflate } from '$lib/experiment/own/deflated';

test('what is deflated is inflated, and stands in an address as it is', async () => {
	const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
	await fc.assert(
		fc.asyncProperty(texts, async (text) => {
			const letters = await deflate(text);
			expect(letters).toMatch(/^[\w-]*$/);
			expect(await inflate(letters)).toBe(text.replace(/^\uFEFF/, '').toWellFormed());
		}),
		{ numRuns: 200 }
	);
});

test('what was not deflated is nothing, and nothing throws', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), async (text) => {
			await inflate(text);
		}),
		{ numRuns: 300 }
	);
	for (const text of ['', '%', 'AAAA', 'eyJ9']) expect(await inflate(text)).toBeUndefined();
});

test('a text that would unfold beyond measure is refused', async () => {
	expect(await inflate(await deflate('0'.repeat(5_000_000)))).toBeUndefined();
	expect(await inflate(await deflate('0'.repeat(100_000)))).toHaveLength(100_000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from '$lib/experiment/own/deflated';
import { LONGEST_LINK } from '$lib/experiment/own/link';
import { readPackLink, writePackLink } from '$lib/quiz/pack/link';
import type { Pack } from '$lib/quiz/pack/schema';
import { packs } from './packs';

test('a pack in a link is the same pack, in the letters of an address', async () => {
	await fc.assert(
		fc.asyncProperty(packs, async (pack) => {
			const link = await writePackLink(pack);
			expect(link).toMatch(/^pack=[\w-]+$/);
			expect(await readPackLink(`#${link}`)).toEqual({ pack, faults: [] });
		})
	);
});

test('no link is offered that would be longer than 8,000 characters', async () => {
	const noise = Array.from({ length: 4000 }, (_, i) =>
		String.fromCodePoint(0x4e00 + ((i * 7919) % 20000))
	);
	const pack: Pack = {
		backstep: 'pack',
		version: 1,
		title: 'x',
		items: [{ type: 'order', prompt: noise.join(''), items: ['a', 'b'] }]
	};
	expect((await deflate(JSON.stringify(pack))).length).toBeGreaterThan(LONGEST_LINK);
	expect(await writePackLink(pack)).toBeNull();
});

test('a damaged link, or one to something else, says so', async () => {
	expect(await readPackLink('#v=1&data=xor')).toBeNull();
	for (const damaged of ['pack=', 'pack=abc', 'pack=%%%'])
		expect((await readPackLink(damaged))!.faults.map(({ reason }) => reason.kind)).toEqual([
			'link'
		]);
	const other = `pack=${await deflate('{"backstep":1}')}`;
	expect((await readPackLink(other))!.faults.map(({ reason }) => reason.kind)).toEqual(['other']);
});

test('brackets nested beyond measure are a fault like any other', async () => {
	const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	const reasonsOf = async (text: string) =>
		(await readPackLink(`pack=${await deflate(text)}`))!.faults.map(({ reason }) => reason.kind);
	expect(await reasonsOf(nested)).toEqual(['other']);
	const head = '"backstep":"pack","version":1,"title":"x"';
	expect(await reasonsOf(`{${head},"items":[${nested}]}`)).toEqual(['missing']);
	expect(await reasonsOf(`{${head},"items":${nested},"more":${nested}}`)).toContain('unknown');
	expect(await reasonsOf(nested.slice(1))).toEqual(['link']);
});

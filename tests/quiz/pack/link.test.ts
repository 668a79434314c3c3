import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LINK } from '$lib/experiment/own/link';
import { pack as packed } from '$lib/experiment/own/pack';
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
	expect((await packed(pack)).length).toBeGreaterThan(LONGEST_LINK);
	expect(await writePackLink(pack)).toBeNull();
});

test('a damaged link, or one to something else, says so', async () => {
	expect(await readPackLink('#v=1&data=xor')).toBeNull();
	for (const damaged of ['pack=', 'pack=abc', 'pack=%%%'])
		expect((await readPackLink(damaged))!.faults.map(({ reason }) => reason.kind)).toEqual([
			'link'
		]);
	const other = `pack=${await packed({ backstep: 1 })}`;
	expect((await readPackLink(other))!.faults.map(({ reason }) => reason.kind)).toEqual(['other']);
});

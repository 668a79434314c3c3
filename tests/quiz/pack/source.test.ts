import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAddress } from '$lib/experiment/address';
import { carrierIn } from '$lib/quiz/pack/carrier';
import { carrierOf, readPackLink } from '$lib/quiz/pack/link';
import { isFixed } from '$lib/quiz/pack/questions';
import type { Pack } from '$lib/quiz/pack/schema';
import { runsOf } from '$lib/quiz/pack/setting';
import { packSource } from '$lib/quiz/pack/source';
import { Fields } from '$lib/experiment/fields';
import type { Source, Turn } from '$lib/quiz/run/source';
import { USUAL_TERMS, readTerms, type Terms } from '$lib/quiz/run/terms';
import { isSame } from '$lib/quiz/run/variant';
import { inSlices } from '$lib/state/slices';
import { endings } from '../run/turns';
import { packs } from './packs';

const sourceOf = async (pack: Pack, terms: Terms = USUAL_TERMS): Promise<Source> => {
	const means = { runFor: await runsOf(pack), inSlices, carry: carrierOf };
	return packSource(pack, terms, await carrierOf(pack), means);
};

/** Takes a whole quiz; the k-th question ends as `given` says. */
function take(source: Source, given: readonly Turn['ending'][]): Turn[] {
	const turns: Turn[] = [];
	for (;;) {
		const posed = source.next(turns);
		if (!posed) return turns;
		turns.push({ ...posed, ending: given[turns.length % given.length]! });
	}
}
const some = fc.array(endings, { minLength: 1, maxLength: 4 });

test('a pack is asked in its order, written questions beside made ones, and each can be made again', async () => {
	await fc.assert(
		fc.asyncProperty(packs, some, async (pack, given) => {
			const source = await sourceOf(pack);
			const turns = take(source, given);
			expect(turns).toHaveLength(source.count);
			const items = turns.map(({ name }) => Number.parseInt(name) - 1);
			expect(items).toEqual([...items].sort((one, other) => one - other));
			for (const [k, item] of pack.items.entries())
				if (isFixed(item)) expect(items.filter((one) => one === k)).toHaveLength(1);
			turns.forEach(({ name, question, address }, i) => {
				expect(isSame(source.again(name, i)!.question, question)).toBe(true);
				// Somebody's own words belong to no run.
				expect(address === null).toBe(question.kind === 'own');
			});
			expect(source.again('99.1', 0)).toBeNull();
		}),
		{ numRuns: 60 }
	);
});

test('a question that is made stands at the run it is made from', async () => {
	const pack: Pack = {
		backstep: 'pack',
		version: 1,
		title: 'x',
		experiment: 'v=1&data=circles&step=11',
		items: [{ kind: 'dz' }, { kind: 'z', experiment: 'v=1&data=xor' }]
	};
	const source = await sourceOf(pack);
	const addresses = take(source, [{} as Turn['ending']]).map(({ address }) =>
		writeAddress(address!)
	);
	expect(addresses).toEqual([pack.experiment, 'v=1&data=xor']);
	expect(writeAddress(source.base)).toBe(pack.experiment);
});

test('its address leads to the same quiz', async () => {
	const terms: Terms = { seed: 7, strictness: 'strict', confidence: true };
	await fc.assert(
		fc.asyncProperty(packs, async (pack) => {
			const { hash } = await sourceOf(pack, terms);
			expect(carrierIn(`#${hash}`)).toBe(await carrierOf(pack));
			expect((await readPackLink(hash))!.pack).toEqual(pack);
			expect(readTerms(new Fields(hash))).toEqual(terms);
		}),
		{ numRuns: 60 }
	);
});

test('what is practised is the same question where it is written, and another of its kind where it is made', async () => {
	await fc.assert(
		fc.asyncProperty(packs, some, fc.nat(), async (pack, given, pick) => {
			const source = await sourceOf(pack);
			const turns = take(source, given);
			const missed = turns.filter((_, i) => (pick >> (i % 8)) & 1);
			if (missed.length === 0) return;
			const again = take(await source.practise(missed), given);
			const kinds = (list: readonly Turn[]): string[] =>
				[...new Set(list.map(({ question }) => question.kind))].sort();
			// A run that has few questions of a kind may have no others.
			expect(again.length).toBeLessThanOrEqual(missed.length);
			expect(kinds(again)).toEqual(kinds(missed));
		}),
		{ numRuns: 60 }
	);
});

test('others of the same kinds are offered where some are made, and only there', async () => {
	await fc.assert(
		fc.asyncProperty(packs, async (pack) => {
			const source = await sourceOf(pack);
			expect(source.fresh === null).toBe(pack.items.every(isFixed));
			const fresh = await source.fresh?.();
			if (fresh) expect(fresh.hash).toBe(`${source.hash}&qseed=2`);
		}),
		{ numRuns: 60 }
	);
});

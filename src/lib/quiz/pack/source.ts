import type { Posed, Source } from '../run/source';
import { seedAfter, writeTerms, type Terms } from '../run/terms';
import type { Carrier } from './carrier';
import { isFixed, questionsOf } from './questions';
import { practised } from './practised';
import type { Pack } from './schema';
import type { RunFor } from './setting';

/** What a pack needs to be asked. */
export interface Means {
	/** Has all runs that the pack speaks of. */
	readonly runFor: RunFor;
	/** Does a long job bit by bit. */
	readonly inSlices: <T>(job: Generator<unknown, T>) => Promise<T>;
	/** Where a pack stands that is part of this one. */
	readonly carry: (pack: Pack) => Promise<Carrier>;
}

/**
 * The questions of a pack, in its order.
 *
 * @param carrier what stands for the pack in an address
 */
export async function packSource(
	pack: Pack,
	terms: Terms,
	carrier: Carrier,
	means: Means
): Promise<Source> {
	const posed = await means.inSlices(posedBy(pack, terms, means.runFor));
	const others = { ...terms, seed: seedAfter(terms.seed) };
	return {
		title: pack.title,
		hash: [carrier, ...writeTerms(terms)].join('&'),
		base: means.runFor(pack.experiment ?? null)!.address,
		count: posed.length,
		confidence: terms.confidence,
		capped: null,
		next: (turns) => posed[turns.length] ?? null,
		again: (name) => posed.find((one) => one.name === name) ?? null,
		fresh: pack.items.every(isFixed) ? null : () => packSource(pack, others, carrier, means),
		practise: async (turns) => {
			const part = { ...pack, items: practised(pack, turns) };
			return packSource(part, others, await means.carry(part), means);
		}
	};
}

/** Makes all questions, one by one; the second that item 3 makes is called 3.2. */
function* posedBy(
	pack: Pack,
	{ seed, strictness }: Terms,
	runFor: RunFor
): Generator<unknown, readonly Posed[]> {
	const posed: Posed[] = [];
	const settingFor = (experiment: string | null) => runFor(experiment)?.setting ?? null;
	for (const { item: k, place, question } of questionsOf(pack, { settingFor, seed, strictness })) {
		const item = pack.items[k]!;
		const run = isFixed(item) ? null : runFor(item.experiment ?? pack.experiment ?? null);
		const name = `${k + 1}.${place + 1}`;
		yield posed.push({ name, question, address: run?.address ?? null });
	}
	return posed;
}

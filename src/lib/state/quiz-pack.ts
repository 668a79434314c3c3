import type { Carrier } from '$lib/quiz/pack/carrier';
import { carrierOf, readPackLink } from '$lib/quiz/pack/link';
import type { PackReading } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';
import { hasAll, runsOf } from '$lib/quiz/pack/setting';
import { packSource } from '$lib/quiz/pack/source';
import { Fields } from '$lib/experiment/fields';
import type { Source } from '$lib/quiz/run/source';
import { readTerms, type Terms } from '$lib/quiz/run/terms';
import { keepPack, keptPack } from './pack-kept';
import type { OpenedLink } from './quiz-link';
import { inSlices } from './slices';

/** Opens the text after # of a quiz about a pack. Never throws. */
export async function openPack(hash: string, carrier: Carrier): Promise<OpenedLink> {
	const { pack, faults } = await readCarrier(carrier);
	const choice = { about: 'pack', pack, faults } as const;
	if (!pack) return { choice, notes: [], source: null, missing: false };
	const fields = new Fields(hash);
	const source = await sourceOf(pack, readTerms(fields), carrier);
	return { choice, notes: fields.notes, source, missing: source === null };
}

/** A pack as a quiz; null where the data of its runs could not be had. */
export const takePack = async (pack: Pack, terms: Terms): Promise<Source | null> =>
	sourceOf(pack, terms, await carry(pack));

async function sourceOf(pack: Pack, terms: Terms, carrier: Carrier): Promise<Source | null> {
	const runFor = await runsOf(pack);
	return hasAll(pack, runFor)
		? packSource(pack, terms, carrier, { runFor, inSlices, carry })
		: null;
}

/** A reload finds the pack again: in the address, or on this device. */
export async function carry(pack: Pack): Promise<Carrier> {
	const carrier = await carrierOf(pack);
	if (carrier.startsWith('kept=')) keepPack(pack);
	return carrier;
}

async function readCarrier(carrier: Carrier): Promise<PackReading> {
	const linked = await readPackLink(carrier);
	if (linked) return linked;
	const pack = keptPack(carrier);
	if (pack) return { pack, faults: [] };
	return { pack: null, faults: [{ line: 1, column: 1, path: [], reason: { kind: 'gone' } }] };
}

import { deflate, inflate } from '$lib/experiment/own/deflated';
import { Fields } from '$lib/experiment/fields';
import { LONGEST_LINK } from '$lib/experiment/own/link';
import { keptCarrier, type Carrier } from './carrier';
import type { PackReading } from './parse';
import { parsePack } from './parse';
import type { Pack } from './schema';

const KEY = 'pack';

/** The text after # that carries a pack; null where a file is better, because it would be too long. */
export async function writePackLink(pack: Pack): Promise<Carrier | null> {
	const text = await wholeCarrier(pack);
	return text.length > LONGEST_LINK ? null : text;
}

/** All of a pack, however long. */
export const wholeCarrier = async (pack: Pack): Promise<Carrier> =>
	`${KEY}=${await deflate(JSON.stringify(pack))}`;

/** What stands for a pack in the address of a quiz. */
export const carrierOf = async (pack: Pack): Promise<Carrier> =>
	(await writePackLink(pack)) ?? keptCarrier(writePack(pack));

/** The pack that the text after # carries; null where it carries none. Never throws. */
export async function readPackLink(hash: string): Promise<PackReading | null> {
	const letters = new Fields(hash).text(KEY);
	if (letters === null) return null;
	const text = await inflate(letters);
	const reading = text === undefined ? null : parsePack(text);
	// Nobody has written these letters by hand: where they hold no JSON, they are not all there.
	if (reading && reading.faults[0]?.reason.kind !== 'json') return reading;
	return { pack: null, faults: [{ line: 1, column: 1, path: [], reason: { kind: 'link' } }] };
}

/** A pack as its file has it. */
export const writePack = (pack: unknown): string => `${JSON.stringify(pack, null, '\t')}\n`;

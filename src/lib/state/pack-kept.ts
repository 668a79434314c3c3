import * as v from 'valibot';
import { keptCarrier, type Carrier } from '$lib/quiz/pack/carrier';
import { writePack } from '$lib/quiz/pack/link';
import { parsePack } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';
import { stored, TEXT } from './stored';

const kept = stored('backstep:quiz-pack', v.string(), { format: TEXT });

/** Keeps the pack of a quiz that is too long for its address. */
export const keepPack = (pack: Pack): void => kept.write(writePack(pack));

/** The pack that an address means; null where this device keeps another, or none. */
export function keptPack(carrier: Carrier): Pack | null {
	const text = kept.read();
	return text !== null && keptCarrier(text) === carrier ? parsePack(text).pack : null;
}

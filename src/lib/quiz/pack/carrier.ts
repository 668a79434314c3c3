import { fingerprint } from '$lib/text/fingerprint';

/**
 * What stands for a pack in the address of a quiz: all of it (pack=…), or, where that would be too long, a mark of
 * the one that this device keeps (kept=…).
 */
export type Carrier = `pack=${string}` | `kept=${string}`;

/** The carrier in the text after #; null where it leads to no pack. */
export const carrierIn = (hash: string): Carrier | null =>
	(/(?:^#?|&)((?:pack|kept)=[^&]*)/.exec(hash)?.[1] as Carrier | undefined) ?? null;

/** A pack too long for an address, by its text. */
export const keptCarrier = (text: string): Carrier => `kept=${fingerprint(text)}`;

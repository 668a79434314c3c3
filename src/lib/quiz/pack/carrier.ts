/**
 * What stands for a pack in the address of a quiz: all of it (pack=…), or, where that would be too long, a mark of
 * the one that this device keeps (kept=…).
 */
export type Carrier = `pack=${string}` | `kept=${string}`;

/** The carrier in the text after #; null where it leads to no pack. */
export const carrierIn = (hash: string): Carrier | null =>
	(/(?:^#?|&)((?:pack|kept)=[^&]*)/.exec(hash)?.[1] as Carrier | undefined) ?? null;

/** A pack too long for an address, by its text. */
export const keptCarrier = (text: string): Carrier => `kept=${markOf(text)}`;

/** Eight letters that are hardly ever those of another text: FNV-1a. */
function markOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

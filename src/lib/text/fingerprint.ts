/** A short name for a text, the same for the same text: FNV-1a with 32 bits, over UTF-16. */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let k = 0; k < text.length; k++)
		hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
	return hash.toString(36);
}

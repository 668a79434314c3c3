/** Eight digits (base 16) that are hardly ever those of another text: FNV-1a over its UTF-16. */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A text as part of a link: deflated, in the letters of an address (base64url). */

const ALPHABET_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };

/** Bytes that a link may unfold to; a text of zeros shrinks a thousandfold. */
const MOST_BYTES = 4_000_000;

/** Letters that stand for a text in a link. */
export async function deflate(text: string): Promise<string> {
	const bytes = new TextEncoder().encode(text);
	const packed = await through(new CompressionStream('deflate-raw'), bytes);
	let binary = '';
	for (const byte of packed) binary += String.fromCharCode(byte);
	return btoa(binary).replace(/[+/=]/g, (letter) => ALPHABET_SAFE[letter]!);
}

/** The text that the letters stand for; undefined where they stand for none. Never throws. */
export async function inflate(letters: string): Promise<string | undefined> {
	try {
		const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
		const text = await through(new DecompressionStream('deflate-raw'), bytes);
		return new TextDecoder().decode(text);
	} catch {
		return undefined;
	}
}

/** @throws RangeError when more comes out than a link may hold */
async function through(
	stream: CompressionStream | DecompressionStream,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array> {
	const source = new Blob([bytes]).stream().pipeThrough(stream);
	const reader = source.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		parts.push(value);
		size += value.length;
		if (size > MOST_BYTES) {
			await reader.cancel();
			throw new RangeError(`A link holds at most ${MOST_BYTES} bytes.`);
		}
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

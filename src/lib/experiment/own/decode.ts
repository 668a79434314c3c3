import { OWN_LIMITS } from './own-data';

/** The text of a file, or why it has none that could be a table. */
export type Decoded =
	| { readonly text: string; readonly refusal: null }
	| { readonly text: null; readonly refusal: 'large' | 'binary' };

/** Reads a file; of one that is too large nothing is read. */
export const decodeFile = async (file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Decoded> =>
	file.size > OWN_LIMITS.bytes
		? refused('large')
		: decode(new Uint8Array(await file.arrayBuffer()));

/**
 * The text that bytes are, as spreadsheets save it: UTF-8, UTF-16 with its byte order mark (Excel's “Unicode
 * text”), or Windows-1252 (Excel's plain CSV), in which é is one byte. A workbook and a picture are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
	try {
		return decoded('utf-8', bytes, { fatal: true });
	} catch {
		return decoded('windows-1252', bytes);
	}
}

/** @throws TypeError when it is fatal that the bytes are not in that encoding */
function decoded(encoding: string, bytes: Uint8Array, options?: TextDecoderOptions): Decoded {
	const text = new TextDecoder(encoding, options).decode(bytes);
	// What a text never holds: every workbook, picture and program does.
	return text.includes('\0') ? refused('binary') : { text, refusal: null };
}

const refused = (refusal: 'large' | 'binary'): Decoded => ({ text: null, refusal });

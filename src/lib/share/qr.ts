import { correction, generate } from 'lean-qr';

/** Dark modules as a path, and how many modules the code is wide with the quiet zone around it. */
export interface QrCode {
	readonly path: string;
	readonly size: number;
}

/** Modules that stay light on every side (ISO 18004). */
const QUIET = 4;

/** A text as a QR code; null where it is too long for one. */
export function qrOf(text: string): QrCode | null {
	// 2953 bytes in the largest code there is.
	if (new TextEncoder().encode(text).length > 2953) return null;
	const code = generate(text, { minCorrectionLevel: correction.L });
	let path = '';
	for (let y = 0; y < code.size; y++)
		for (let x = 0; x < code.size; x++) {
			let end = x;
			while (code.get(end, y)) end++;
			if (end > x) path += `M${x + QUIET},${y + QUIET}h${end - x}v1h${x - end}z`;
			x = end;
		}
	return { path, size: code.size + 2 * QUIET };
}

/** Pixels that a module has in a file. */
const MODULE = 8;

/** The code as an SVG file. Always dark on white: not every reader knows the reverse. */
export const qrFile = ({ path, size }: QrCode): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${MODULE * size}" height="${MODULE * size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0,0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;

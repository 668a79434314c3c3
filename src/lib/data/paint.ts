import type { Attachment } from 'svelte/attachments';
import { createSubscriber } from 'svelte/reactivity';
import { pixelOf } from '$lib/picture/pixel';
import type { Boundary } from './boundary';
import { colourBoundary, paletteOf, type Palette, type Rgb } from './colours';
import { CLASS_TOKENS } from './marks';

const themeChanges = createSubscriber((update) => {
	const observer = new MutationObserver(update);
	observer.observe(document.documentElement, { attributes: true });
	return () => observer.disconnect();
});

/** The colours of the page's tokens, read again when the theme changes. In the browser only. */
export function currentPalette(): Palette {
	themeChanges();
	const style = getComputedStyle(document.documentElement);
	const rgb = (token: string): Rgb => {
		const [red, green, blue] = pixelOf(style.getPropertyValue(token));
		return [red, green, blue];
	};
	return paletteOf(rgb('--zero'), CLASS_TOKENS.map(rgb));
}

/** Paints a boundary, one pixel per cell; the page scales the canvas. */
export const paint =
	(boundary: Boundary, palette: Palette): Attachment<HTMLCanvasElement> =>
	(canvas) => {
		const { side } = boundary;
		if (canvas.width !== side) canvas.width = canvas.height = side;
		const image = new ImageData(side, side);
		colourBoundary(boundary, palette, new Uint32Array(image.data.buffer));
		canvas.getContext('2d')!.putImageData(image, 0, 0);
	};

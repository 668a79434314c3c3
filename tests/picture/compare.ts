import { page } from 'vitest/browser';

/** Pixels around a drawing, and of the title above it. */
export const MARGIN = 14;
export const ABOVE = 36;

async function pixelsOf(src: string, x: number, y: number, width: number, height: number) {
	const image = new Image();
	image.src = src;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.drawImage(image, -x, -y);
	return context.getImageData(0, 0, width, height).data;
}

/** The share of pixels, 0…1, in which an SVG file differs visibly from the drawing on the page. */
export async function differenceOf(svg: SVGSVGElement, file: string): Promise<number> {
	const { width, height } = svg.getBoundingClientRect();
	const base64 = await page.screenshot({ element: svg, save: false });
	const size = [Math.floor(width), Math.floor(height)] as const;
	const seen = await pixelsOf(`data:image/png;base64,${base64}`, 0, 0, ...size);
	const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
	const drawn = await pixelsOf(address, MARGIN, ABOVE, ...size);
	let different = 0;
	for (let i = 0; i < seen.length; i += 4) {
		const by = [0, 1, 2].map((c) => Math.abs(seen[i + c]! - drawn[i + c]!));
		if (Math.max(...by) > 48) different++;
	}
	return different / (seen.length / 4);
}

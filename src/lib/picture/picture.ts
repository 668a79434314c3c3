import { drawingOf } from './drawing';
import { pngOf } from './png';

export type PictureKind = 'svg' | 'png';

/**
 * A drawing on the page as a file of its own.
 *
 * @param title stands above the drawing
 * @param parts of what is drawn; they stand below the title
 * @throws when a font cannot be had, or the browser cannot draw it
 */
export async function pictureOf(
	kind: PictureKind,
	svg: SVGSVGElement,
	title: string,
	parts: readonly string[] = []
): Promise<Blob> {
	const drawing = await drawingOf(svg, title, parts);
	switch (kind) {
		case 'svg':
			return new Blob([drawing], { type: 'image/svg+xml' });
		case 'png':
			return pngOf(drawing);
		default:
			return kind satisfies never;
	}
}

/** Pixels of a picture per pixel of the screen. */
const SHARPNESS = 2;

/**
 * The text of an SVG file as a PNG.
 * @throws when the browser cannot draw it
 */
export async function pngOf(drawing: string, sharpness = SHARPNESS): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = sharpness * image.naturalWidth;
	canvas.height = sharpness * image.naturalHeight;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture came.'))), 'image/png')
	);
}

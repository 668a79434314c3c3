let context: OffscreenCanvasRenderingContext2D | null = null;

/** Red, green, blue and alpha, 0…255, of any CSS colour: what it comes to on the screen, however it is written. */
export function pixelOf(css: string): readonly [number, number, number, number] {
	context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
	context.clearRect(0, 0, 1, 1);
	context.fillStyle = css;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
	return [red, green, blue, alpha];
}

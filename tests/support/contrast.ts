/** Red, green and blue, 0…1, of a colour in any notation. */
function rgbOf(colour: string): number[] {
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3), (byte) => byte / 255);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [r, g, b] = rgbOf(colour).map((c) =>
		c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours in any notation, 1…21, as WCAG 2.2 defines it. Only in a browser. */
export function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

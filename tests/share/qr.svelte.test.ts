import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrFile, qrOf } from '$lib/share/qr';

/** What a reader makes of a picture. */
async function read(drawing: string): Promise<string | undefined> {
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth;
	canvas.height = image.naturalHeight;
	const context = canvas.getContext('2d')!;
	context.drawImage(image, 0, 0);
	const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
	return jsQR(data, width, height)?.data;
}

const link = (length: number): string =>
	`https://example.org/#v=1&data=own&z=${'aB3-_'.repeat(length)}`.slice(0, length);

test.each([
	'https://example.org/#v=1&data=xor',
	'http://localhost:4183/nl#v=1&data=circles&net=2-6r-6r-1s&lr=0.05&step=87&sel=L2.1&hide=setup,quiz',
	'https://example.org/#édits=w2.1.3@87=−0.5'
])('a reader finds the link in the code: %s', async (text) => {
	expect(await read(qrFile(qrOf(text)!))).toBe(text);
});

test.each([400, 1200, 2953])('and one of %i characters, too', async (length) => {
	expect(await read(qrFile(qrOf(link(length))!))).toBe(link(length));
});

test('what no code can hold has none', () => {
	expect(qrOf(link(2954))).toBeNull();
	expect(qrOf('é'.repeat(1477))).toBeNull();
});

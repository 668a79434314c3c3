/** The chart as a file; loaded when somebody wants one. */

import { saveFile } from '$lib/code/save';

export type FileKind = 'svg' | 'png' | 'csv';

/** What a drawing takes from the page's style sheets, with what needs no saying. */
const SHAPES = {
	fill: 'rgb(0, 0, 0)',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'paint-order': 'normal',
	opacity: '1'
} as const;
const TEXTS = {
	...SHAPES,
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'text-anchor': 'start'
} as const;

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around the drawing, and of the line above it. */
const MARGIN = 14;
const TITLE = 22;
/** Pixels of a picture per pixel of the screen. */
const SHARPNESS = 2;

/**
 * Has the browser save the chart. Returns the file's name.
 *
 * @param title stands above the drawing
 * @param table the numbers, as CSV
 */
export async function saveChart(
	kind: FileKind,
	name: string,
	title: string,
	svg: SVGSVGElement,
	table: string
): Promise<string> {
	const file = `${name}.${kind}`;
	saveFile(file, await contentOf(kind, title, svg, table));
	return file;
}

async function contentOf(
	kind: FileKind,
	title: string,
	svg: SVGSVGElement,
	table: string
): Promise<Blob> {
	switch (kind) {
		case 'csv':
			// Without the mark at its beginning, Excel does not read UTF-8 as such.
			return new Blob(['\uFEFF', table], { type: 'text/csv' });
		case 'svg':
			return new Blob([drawingOf(svg, title)], { type: 'image/svg+xml' });
		case 'png':
			return pictureOf(drawingOf(svg, title));
		default:
			return kind satisfies never;
	}
}

/** The drawing by itself: its styles are written into it, and what belongs to the pointer is left out. */
export function drawingOf(svg: SVGSVGElement, title: string): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = svg.querySelectorAll('*');
	copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
		const style = getComputedStyle(originals[i]!);
		for (const [name, usual] of Object.entries(element.localName === 'text' ? TEXTS : SHAPES)) {
			const value = style.getPropertyValue(name);
			if (value === usual) element.removeAttribute(name);
			else element.setAttribute(name, value);
		}
		element.removeAttribute('class');
	});
	copy.querySelectorAll('[data-live]').forEach((element) => element.remove());
	const { x, y, width, height } = svg.viewBox.baseVal;
	const box = {
		x: x - MARGIN,
		y: y - MARGIN - TITLE,
		width: width + 2 * MARGIN,
		height: height + 2 * MARGIN + TITLE
	};
	const page = getComputedStyle(svg.closest('figure')!);
	const font = { 'font-family': page.fontFamily, 'font-size': 14, 'font-weight': 650 };
	copy.prepend(
		shape('rect', { ...box, fill: page.backgroundColor }),
		shape('text', { x: x + 6, y: y - TITLE + 8, fill: page.color, ...font }, title)
	);
	copy.setAttribute('viewBox', Object.values(box).join(' '));
	copy.setAttribute('width', String(box.width));
	copy.setAttribute('height', String(box.height));
	for (const key of ['class', 'aria-hidden']) copy.removeAttribute(key);
	copy.setAttribute('xmlns', SVG);
	// Svelte leaves comments behind.
	return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}

function shape(
	name: 'rect' | 'text',
	attributes: Readonly<Record<string, string | number>>,
	text = ''
): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.textContent = text;
	return element;
}

/** @throws when the browser cannot draw it */
async function pictureOf(drawing: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = SHARPNESS * image.naturalWidth;
	canvas.height = SHARPNESS * image.naturalHeight;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture came.'))), 'image/png')
	);
}

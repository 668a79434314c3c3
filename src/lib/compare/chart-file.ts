/** The chart as a file; loaded when somebody wants one. */

import { saveFile } from '$lib/code/save';
import type { NamedRun } from './telling';
import { tableOf } from './csv';

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

/** Pixels of a picture per pixel of the screen. */
const SHARPNESS = 2;

/** Has the browser save the chart. Returns the file's name. */
export async function saveChart(
	kind: FileKind,
	name: string,
	svg: SVGSVGElement,
	runs: readonly NamedRun[]
): Promise<string> {
	const file = `${name}.${kind}`;
	saveFile(file, await contentOf(kind, svg, runs));
	return file;
}

async function contentOf(
	kind: FileKind,
	svg: SVGSVGElement,
	runs: readonly NamedRun[]
): Promise<Blob> {
	switch (kind) {
		case 'csv':
			return new Blob([tableOf(runs)], { type: 'text/csv' });
		case 'svg':
			return new Blob([drawingOf(svg)], { type: 'image/svg+xml' });
		case 'png':
			return pictureOf(svg);
		default:
			return kind satisfies never;
	}
}

/** The drawing by itself: its styles are written into it, and what belongs to the pointer is left out. */
export function drawingOf(svg: SVGSVGElement): string {
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
	const [x, y, width, height] = svg.getAttribute('viewBox')!.split(' ');
	const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	const fill = getComputedStyle(svg.closest('figure')!).backgroundColor;
	for (const [key, value] of Object.entries({ x, y, width, height, fill }))
		paper.setAttribute(key, value!);
	copy.prepend(paper);
	for (const key of ['class', 'aria-hidden']) copy.removeAttribute(key);
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	// Svelte leaves comments behind.
	return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}

/** @throws when the browser cannot draw it */
async function pictureOf(svg: SVGSVGElement): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingOf(svg))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = SHARPNESS * svg.width.baseVal.value;
	canvas.height = SHARPNESS * svg.height.baseVal.value;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture came.'))), 'image/png')
	);
}

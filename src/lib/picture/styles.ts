import { colourOf } from './colour';

/** What a shape takes from the page's style sheets, with what needs no saying. */
const SHAPES = {
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
const PAINTS = ['fill', 'stroke'] as const;

/**
 * Writes the style that an element has on the page into its copy.
 * @returns whether there is anything to see of it
 */
export function takeStyle(original: SVGElement, copy: SVGElement): boolean {
	const style = getComputedStyle(original);
	// Every shape says its own, so that nothing is inherited.
	if (original.localName === 'g') {
		for (const name of [...PAINTS, 'stroke-width']) copy.removeAttribute(name);
		set(copy, 'opacity', style.opacity, '1');
		return true;
	}
	const isText = original.localName === 'text';
	for (const [name, usual] of Object.entries(isText ? TEXTS : SHAPES))
		set(copy, name, style.getPropertyValue(name), usual);
	if (isText) {
		// No attribute stands for these two everywhere.
		if (style.fontVariantNumeric !== 'normal')
			copy.setAttribute('style', `font-variant-numeric:${style.fontVariantNumeric}`);
		if (style.dominantBaseline === 'central') copy.setAttribute('dy', String(middleOf(style)));
	}
	return PAINTS.map((paint) => takePaint(style, copy, paint)).includes(true);
}

/** @returns whether anything is painted */
function takePaint(
	style: CSSStyleDeclaration,
	copy: SVGElement,
	paint: (typeof PAINTS)[number]
): boolean {
	const css = style.getPropertyValue(paint);
	const { hex, alpha } = css === 'none' ? { hex: 'none', alpha: 0 } : colourOf(css);
	const opacity = alpha * Number(style.getPropertyValue(`${paint}-opacity`));
	set(copy, paint, opacity > 0 ? hex : 'none', paint === 'fill' ? '#000000' : 'none');
	set(copy, `${paint}-opacity`, String(opacity > 0 ? round(opacity) : 1), '1');
	return opacity > 0;
}

function set(element: SVGElement, name: string, value: string, usual: string): void {
	if (value === usual) element.removeAttribute(name);
	else element.setAttribute(name, value);
}

/** How far a text's baseline lies below its middle, in pixels. */
function middleOf({ fontSize, fontFamily, fontWeight }: CSSStyleDeclaration): number {
	const context = document.createElement('canvas').getContext('2d')!;
	context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
	const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('0');
	return round((fontBoundingBoxAscent - fontBoundingBoxDescent) / 2);
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

import { colourOf } from './colour';
import { familyIn, fontsFor } from './fonts';
import { linesOf } from './lines';
import { takeStyle } from './styles';

const SVG = 'http://www.w3.org/2000/svg';
/** What is said of a shape for those who do not see it, and for the pointer; a picture has its title. */
const OF_THE_PAGE = /^(class|style|role|tabindex|pointer-events|data-.*|aria-.*)$/;
/** Pixels around the drawing, and of the line above it. */
const MARGIN = 14;
const TITLE = 22;
const TITLE_SIZE = 14;
/** Of the lines below the title. */
const LINE = 17;
const LINE_SIZE = 12;

/**
 * A drawing on the page by itself: its styles are written into it and its fonts come along. What belongs to the
 * pointer is left out.
 *
 * @param title stands above the drawing
 * @param parts of what is drawn; they stand below the title, in as many lines as they need
 * @throws TypeError when a font cannot be had
 */
export async function drawingOf(
	svg: SVGSVGElement,
	title: string,
	parts: readonly string[] = []
): Promise<string> {
	const copy = copyOf(svg);
	const { x, y, width, height } = svg.viewBox.baseVal;
	const { fontFamily, color } = getComputedStyle(svg);
	const room = width - 12;
	const lines = linesOf(parts, (line) => widthOf(line, `${LINE_SIZE}px ${fontFamily}`) <= room);
	const above = MARGIN + TITLE + LINE * lines.length;
	const box = {
		x: x - MARGIN,
		y: y - above,
		width: width + 2 * MARGIN,
		height: height + MARGIN + above
	};
	const text = { x: x + 6, fill: colourOf(color).hex, 'font-family': fontFamily };
	const size = Math.min(
		TITLE_SIZE,
		(TITLE_SIZE * room) / widthOf(title, `650 ${TITLE_SIZE}px ${fontFamily}`)
	);
	const texts = Array.from(copy.querySelectorAll('text'));
	const families = new Set([
		familyIn(fontFamily),
		...texts.map((text) => familyIn(text.getAttribute('font-family')!))
	]);
	const words = title + lines.join('') + texts.map(({ textContent }) => textContent).join('');
	copy.prepend(
		shape('title', {}, title),
		shape('style', {}, await fontsFor(words, families)),
		shape('rect', { ...box, fill: groundOf(svg) }),
		shape('text', { ...text, y: box.y + 22, 'font-size': size, 'font-weight': 650 }, title),
		...lines.map((line, i) =>
			shape('text', { ...text, y: box.y + 41 + LINE * i, 'font-size': LINE_SIZE }, line)
		)
	);
	copy.setAttribute('viewBox', Object.values(box).join(' '));
	copy.setAttribute('width', String(box.width));
	copy.setAttribute('height', String(box.height));
	copy.setAttribute('xmlns', SVG);
	// Svelte leaves comments behind.
	return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}

/** The shapes with their styles, without what cannot be seen. */
function copyOf(svg: SVGSVGElement): SVGSVGElement {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const originals = Array.from(svg.querySelectorAll<SVGElement>('*'));
	const copies = Array.from(copy.querySelectorAll<SVGElement>('*'));
	copies.forEach((element, i) => {
		for (const { name } of [...element.attributes])
			if (OF_THE_PAGE.test(name) && name !== 'data-live') element.removeAttribute(name);
		if (element.localName === 'title' || element.localName === 'clipPath') return;
		const seen = takeStyle(originals[i]!, element);
		if (!seen && !element.closest('clipPath')) element.remove();
	});
	copy.querySelectorAll('[data-live]').forEach((element) => element.remove());
	for (const { name } of [...copy.attributes])
		if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
	return copy;
}

/** The colour that lies behind an element. */
function groundOf(element: Element): string {
	const { hex, alpha } = colourOf(getComputedStyle(element).backgroundColor);
	return alpha > 0 || !element.parentElement ? hex : groundOf(element.parentElement);
}

/** Pixels. */
function widthOf(text: string, font: string): number {
	const context = document.createElement('canvas').getContext('2d')!;
	context.font = font;
	return context.measureText(text).width;
}

function shape(
	name: 'rect' | 'text' | 'title' | 'style',
	attributes: Readonly<Record<string, string | number>>,
	text = ''
): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.textContent = text;
	return element;
}

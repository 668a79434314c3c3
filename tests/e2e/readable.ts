import type { Page } from '@playwright/test';

/** Text that is smaller on the screen than so many pixels: what it says, and its size. */
export const smallTexts = (page: Page, least: number): Promise<string[]> =>
	page.evaluate((least) => {
		/** With everything that scales it: zoom, and in a picture its units. */
		function sizeOf(element: Element): number {
			const { fontSize } = getComputedStyle(element);
			const ctm = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
			return parseFloat(fontSize) * (ctm ? Math.hypot(ctm.a, ctm.b) : element.currentCSSZoom);
		}

		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!.trim();
			// The announcer is there for readers of the screen alone.
			const unseen = 'script, style, title, .hidden, #svelte-announcer';
			if (text === '' || element.closest(unseen)) continue;
			if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
			const size = sizeOf(element);
			if (size < least - 0.05) found.push(`${text.slice(0, 30)}: ${size.toFixed(1)} px`);
		}
		return found;
	}, least);

/** Text of less contrast than so many to one, in HTML and in the network: what it says, and its contrast. */
export const paleTexts = (page: Page, least: number): Promise<string[]> =>
	page.evaluate((least) => {
		const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
		function rgba(colour: string): number[] {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			return Array.from(canvas.getImageData(0, 0, 1, 1).data, (byte) => byte / 255);
		}
		function luminance([r, g, b]: number[]): number {
			const [x, y, z] = [r!, g!, b!].map((c) =>
				c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
			);
			return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
		}
		/** What lies behind a text: in a picture the shape below its middle, else the nearest background. */
		function behind(element: Element): number[] {
			const svg = element.closest('svg');
			const { left, top, width, height } = element.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const shape = svg
				? [...svg.querySelectorAll('rect.blame, rect.label, rect.card')].findLast((rect) => {
						const box = rect.getBoundingClientRect();
						return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
					})
				: undefined;
			if (shape) return rgba(getComputedStyle(shape).fill);
			for (let at: Element | null = element; at; at = at.parentElement) {
				const colour = rgba(getComputedStyle(at).backgroundColor);
				if (colour[3]! > 0.9) return colour;
			}
			return [1, 1, 1, 1];
		}

		const found: string[] = [];
		for (const element of document.body.querySelectorAll('*')) {
			const own = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''
			);
			if (!own || element.closest('script, style, title, .hidden, [aria-disabled=true]')) continue;
			if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
			const style = getComputedStyle(element);
			const colour = rgba(element.closest('svg') ? style.fill : style.color);
			const [dark, light] = [luminance(colour), luminance(behind(element))].sort((a, b) => a - b);
			const contrast = (light! + 0.05) / (dark! + 0.05);
			if (contrast < least)
				found.push(`${element.textContent.trim().slice(0, 30)}: ${contrast.toFixed(2)}`);
		}
		return found;
	}, least);

/** What is cut off: the page, or a box that has more in it than it shows. */
export const cutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		const beyond: string[] = [];
		if (scrollWidth > innerWidth || scrollHeight > innerHeight)
			beyond.push(`the page: ${scrollWidth} × ${scrollHeight}`);
		for (const box of document.querySelectorAll('.projection, .projection > *, .beside, .network'))
			if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
				beyond.push(`${box.className}: ${box.scrollWidth} × ${box.scrollHeight}`);
		return beyond;
	});

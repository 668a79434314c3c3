import type { Attachment } from 'svelte/attachments';
import type { StopId } from '$lib/chapter/stops';

/** Milliseconds after the last movement of the page in which somebody may still be scrolling. */
const SCROLLING = 150;

/** Where the line is, by where the figure stands: a band of 1 % of the window. */
const LINES = { beside: '-35% 0px -64% 0px', above: '-54% 0px -45% 0px' } as const;

/**
 * Tells which stop comes to the line at which one reads, as its element has it in `data-stop`: a little below where
 * anchors scroll to. Only while the page is being scrolled: what moves the text otherwise means nothing.
 */
export const followEyes =
	(onread: (id: StopId) => void, figure: keyof typeof LINES): Attachment<HTMLElement> =>
	(article) => {
		let until = 0;
		const scrolled = ({ timeStamp }: Event): void => void (until = timeStamp + SCROLLING);

		const observer = new IntersectionObserver(
			(entries) => {
				const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
				if (entry && entry.time <= until)
					onread((entry.target as HTMLElement).dataset.stop as StopId);
			},
			{ rootMargin: LINES[figure] }
		);
		for (const stop of article.querySelectorAll('[data-stop]')) observer.observe(stop);
		addEventListener('scroll', scrolled, { passive: true });
		return () => {
			observer.disconnect();
			removeEventListener('scroll', scrolled);
		};
	};

import type { Attachment } from 'svelte/attachments';

/**
 * Keeps a line visible inside its own scroll box, whatever becomes of the box's height, and never scrolls the
 * page for it. Looks when the frame has been laid out anyway: asking sooner would lay it out twice.
 */
export const inView: Attachment<HTMLElement> = (line) => {
	const box = line.parentElement;
	if (!box) return;
	const observer = new ResizeObserver(() => {
		if (box.scrollHeight <= box.clientHeight) return;
		const top = line.offsetTop - box.offsetTop;
		const above = top < box.scrollTop;
		const below = top + line.offsetHeight > box.scrollTop + box.clientHeight;
		if (above || below) box.scrollTop = top - (box.clientHeight - line.offsetHeight) / 2;
	});
	observer.observe(box);
	return () => observer.disconnect();
};

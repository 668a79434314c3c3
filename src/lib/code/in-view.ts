import type { Attachment } from 'svelte/attachments';

/**
 * Keeps a line visible inside its own scroll box, and never scrolls the page for it. Waits for the frame to
 * be laid out anyway: asking sooner would lay it out twice.
 */
export const inView: Attachment<HTMLElement> = (line) => {
	const frame = requestAnimationFrame(() => {
		const box = line.parentElement;
		if (!box || box.scrollHeight <= box.clientHeight) return;
		const top = line.offsetTop - box.offsetTop;
		const above = top < box.scrollTop;
		const below = top + line.offsetHeight > box.scrollTop + box.clientHeight;
		if (above || below) box.scrollTop = top - (box.clientHeight - line.offsetHeight) / 2;
	});
	return () => cancelAnimationFrame(frame);
};

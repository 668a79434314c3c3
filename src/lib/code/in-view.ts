import type { Attachment } from 'svelte/attachments';

/** Keeps a line visible inside its own scroll box, and never scrolls the page for it. */
export const inView: Attachment<HTMLElement> = (line) => {
	const box = line.parentElement;
	if (!box || box.scrollHeight <= box.clientHeight) return;
	const top = line.offsetTop - box.offsetTop;
	const above = top < box.scrollTop;
	const below = top + line.offsetHeight > box.scrollTop + box.clientHeight;
	if (above || below) box.scrollTop = top - (box.clientHeight - line.offsetHeight) / 2;
};

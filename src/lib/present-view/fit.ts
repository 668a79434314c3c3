import type { Attachment } from 'svelte/attachments';

/** How much smaller text may get, and by how much at a time. */
const LEAST = 0.7;
const BY = 0.05;

/** Sets --fit, by which sentences get smaller until all that is in a box can be seen: nobody scrolls a projector. */
export const fit: Attachment<HTMLElement> = (box) => {
	function measure(): void {
		let size = 1;
		box.style.setProperty('--fit', '1');
		while (size > LEAST && box.scrollHeight > box.clientHeight)
			box.style.setProperty('--fit', String((size -= BY)));
	}
	const resized = new ResizeObserver(measure);
	resized.observe(box);
	const changed = new MutationObserver(measure);
	changed.observe(box, { childList: true, characterData: true, subtree: true });
	return () => {
		resized.disconnect();
		changed.disconnect();
	};
};

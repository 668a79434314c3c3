/**
 * Brings what arises right below a control into view; what arises elsewhere, far from where somebody
 * looks, leaves the page as it is.
 */
export function intoView(element: HTMLElement): void {
	const scroller = element.closest('[data-scroller]');
	if (!scroller) return;
	const { top, bottom } = scroller.getBoundingClientRect();
	const begins = element.getBoundingClientRect().top;
	if (begins >= top && begins <= bottom + NEAR) element.scrollIntoView({ block: 'nearest' });
}

/** Pixels: a row's height. */
const NEAR = 40;

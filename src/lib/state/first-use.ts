/** Signs that somebody begins to use the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Calls when somebody begins to use the page, before what they do has its effect.
 *
 * @returns a function that stops waiting for it
 */
export function atFirstUse(begin: () => void): () => void {
	const waiting = new AbortController();
	const begun = (): void => {
		waiting.abort();
		begin();
	};
	for (const sign of SIGNS)
		window.addEventListener(sign, begun, { capture: true, passive: true, signal: waiting.signal });
	return () => waiting.abort();
}

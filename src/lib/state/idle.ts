/** Milliseconds of computing at a time: half a frame, so that stepping stays smooth. */
export const SLICE = 8;

/**
 * Runs a long job in small slices while the page has nothing better to do.
 *
 * @param slice does a part of the job as long as `goOn()` holds, and returns whether the job is done
 * @returns a function that stops it
 */
export function whenIdle(slice: (goOn: () => boolean) => boolean): () => void {
	let timer = 0;
	const run = (): void => {
		const end = performance.now() + SLICE;
		if (!slice(() => performance.now() < end)) timer = window.setTimeout(run, SLICE);
	};
	timer = window.setTimeout(run, SLICE);
	return () => window.clearTimeout(timer);
}

/**
 * Does something before every frame, with the seconds since the last, at most a quarter: a page in the background
 * gets no frames. Returns a function that ends it.
 */
export function everyFrame(run: (seconds: number) => void): () => void {
	let last = performance.now();
	let frame = requestAnimationFrame(function tick(now) {
		run(Math.min(now - last, 250) / 1000);
		last = now;
		frame = requestAnimationFrame(tick);
	});
	return () => cancelAnimationFrame(frame);
}

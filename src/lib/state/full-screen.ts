/** Full screen, where the browser can and will: it wants somebody's key or click. */
export async function enterFullScreen(): Promise<void> {
	if (document.fullscreenElement) return;
	try {
		await document.documentElement.requestFullscreen();
	} catch {
		// Not everywhere, as on a phone: the page is the presentation all the same.
	}
}

export async function toggleFullScreen(): Promise<void> {
	if (document.fullscreenElement) await document.exitFullscreen();
	else await enterFullScreen();
}

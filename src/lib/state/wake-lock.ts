/** Keeps the screen from going dark where the browser can. Returns a function that lets it. */
export function keepAwake(): () => void {
	// Not everywhere, whatever the types say.
	const lock = (navigator as Partial<Navigator>).wakeLock;
	if (!lock) return () => undefined;
	let held: Promise<WakeLockSentinel | null> = Promise.resolve(null);

	/** A page that was out of sight has lost it. */
	const hold = (): void => {
		if (document.visibilityState !== 'visible') return;
		// On an empty battery the screen goes dark after all.
		held = lock.request('screen').catch(() => null);
	};
	hold();
	document.addEventListener('visibilitychange', hold);
	return () => {
		document.removeEventListener('visibilitychange', hold);
		void held.then((sentinel) => sentinel?.release());
	};
}

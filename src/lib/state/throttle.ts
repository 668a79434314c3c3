/** At most one call per interval: the first at once, the last of a burst at the interval's end. */
export function throttle<T>(run: (value: T) => void, milliseconds: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: { value: T } | null = null;

	const flush = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (!pending) return;
		const { value } = pending;
		pending = null;
		run(value);
		timer = setTimeout(flush, milliseconds);
	};

	return {
		call(value: T): void {
			pending = { value };
			if (timer === undefined) flush();
		},
		/** Does now what was put off. */
		flush,
		/** Forgets what was put off. */
		cancel(): void {
			clearTimeout(timer);
			timer = undefined;
			pending = null;
		}
	};
}

/** Has the browser save a file, as if it had been downloaded. */
export function save(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Not before the browser has taken it.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

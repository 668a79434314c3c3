/** Has the browser save a text as a file, as if it had been downloaded. */
export const save = (name: string, text: string, type: string): void =>
	saveFile(name, new Blob([text], { type }));

/** Has the browser save a file. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Not before the browser has taken it.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

import { page } from 'vitest/browser';

/** What there is in the setup, by its name. */
export const field = (name: string) => page.getByRole('textbox', { name, exact: true });
export const slider = (name: string) => page.getByRole('slider', { name, exact: true });
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const choice = (name: string) => page.getByRole('combobox', { name, exact: true });

/** Drops a file on the panel. */
export function drop(name: string, text: string): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([text], name));
	const panel = page.getByRole('dialog').element();
	panel.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

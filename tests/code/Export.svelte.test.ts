import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import ExportButton from '$lib/code/ExportButton.svelte';
import { notebookOf } from '$lib/export/notebook';
import { programOf } from '$lib/export/program';
import { Session } from '$lib/state/session.svelte';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

const words = DICTIONARIES.nl.exporting;
const session = new Session('data=xor');
const { problem } = session;
const edits = [{ step: 1, what: { kind: 'bias', layer: 0, neuron: 0 }, value: 5 }] as const;

async function open(changes: Partial<typeof problem> = {}) {
	await render(
		ExportButton,
		{ props: { problem: { ...problem, ...changes }, name: 'xor' } },
		{ wrapper: InLanguage, wrapperProps: { lang: 'nl' } }
	);
	await userEvent.click(button());
	await expect.element(item(words.copy('NumPy'))).toHaveFocus();
}

const button = () => page.getByRole('button', { name: words.button });
const item = (name: string) => page.getByRole('menuitem', { name });
const isOpen = () => document.querySelector(':popover-open') !== null;

/** What the browser has been asked to save. */
let saved: { name: string; blob: Blob }[];

beforeEach(() => {
	saved = [];
	let blob: Blob;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
		blob = given as Blob;
		return 'blob:saved';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push({ name: this.download, blob });
	});
});

afterEach(() => {
	vi.restoreAllMocks();
});

describe.each([
	['numpy', 'NumPy', 'backstep-xor'],
	['pytorch', 'PyTorch', 'backstep-xor-pytorch']
] as const)('for %s', (library, title, file) => {
	test('the program goes to the clipboard, and the page says so', async () => {
		const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open();
		await userEvent.click(item(words.copy(title)));
		await expect.element(page.getByText(words.copied)).toBeVisible();
		expect(page.getByText(words.copied).element().ariaLive).toBe('polite');
		expect(writeText).toHaveBeenCalledExactlyOnceWith(programOf(problem, library));
		expect(isOpen()).toBe(false);
	});

	test('where the clipboard is refused, the program stands there selected', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
		await open();
		await userEvent.click(item(words.copy(title)));
		const area = page.getByRole('textbox', { name: words.byHand });
		await expect.element(area).toHaveFocus();
		const { value, selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
		expect(value).toBe(programOf(problem, library));
		expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
	});

	test('the program is saved as a file', async () => {
		await open();
		await userEvent.click(item(words.download(title)));
		await expect.element(page.getByText(words.saved(`${file}.py`))).toBeVisible();
		expect(saved.map(({ name }) => name)).toEqual([`${file}.py`]);
		expect(await saved[0]!.blob.text()).toBe(programOf(problem, library));
	});

	test('the notebook is saved as a file, and leads back here', async () => {
		await open();
		await userEvent.click(item(words.notebook(title)));
		await expect.element(page.getByText(words.saved(`${file}.ipynb`))).toBeVisible();
		expect(saved.map(({ name }) => name)).toEqual([`${file}.ipynb`]);
		const about = words.about('XOR', location.href);
		expect(about).toContain(`](<${location.href}>)`);
		expect(await saved[0]!.blob.text()).toBe(notebookOf(problem, library, about));
	});
});

test('the keyboard does it all, and no key reaches the page', async () => {
	const pressed = vi.fn();
	window.addEventListener('keydown', pressed);
	await open();
	const items = page.getByRole('menuitem').elements();
	expect(items).toHaveLength(6);
	for (const [key, to] of [
		['ArrowDown', 1],
		['ArrowUp', 0],
		['ArrowUp', 5],
		['ArrowDown', 0],
		['End', 5],
		['Home', 0],
		['ArrowRight', 0]
	] as const) {
		await userEvent.keyboard(`{${key}}`);
		expect(document.activeElement, key).toBe(items[to]);
	}
	expect(pressed).not.toHaveBeenCalled();
	window.removeEventListener('keydown', pressed);

	await userEvent.keyboard('{Escape}');
	expect(isOpen()).toBe(false);
	button().element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(item(words.copy('NumPy'))).toHaveFocus();
	await userEvent.keyboard('{End}{Enter}');
	await expect.poll(() => saved.map(({ name }) => name)).toEqual(['backstep-xor-pytorch.ipynb']);
	await expect.element(button()).toHaveFocus();
});

test('the button opens and closes, and Tab leaves', async () => {
	await open();
	await userEvent.click(button());
	expect(isOpen()).toBe(false);
	await userEvent.click(button());
	expect(isOpen()).toBe(true);
	await userEvent.keyboard('{Tab}');
	expect(isOpen()).toBe(false);
});

test('a run changed by hand is said to be exported without the changes', async () => {
	await open({ edits });
	await expect.element(page.getByText(words.edited(1, '1'))).toBeVisible();
});

test('of a run that nobody changed nothing is said', async () => {
	await open();
	expect(document.querySelector('[popover] p')).toBeNull();
});

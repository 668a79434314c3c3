import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Hideable } from '$lib/experiment/hide';
import { LONGEST_LINK } from '$lib/experiment/own/link';
import ShareBody from '$lib/share/ShareBody.svelte';
import type { SharedView } from '$lib/share/view';
import { LATER } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

const words = LATER.en.share;

async function show(changes: Partial<SharedView> = {}) {
	const view: SharedView = {
		here: 'step',
		experiment: 'XOR',
		where: 'epoch 2 of 100',
		file: 'backstep-xor-87',
		hash: 'v=1&data=xor&step=87',
		...changes
	};
	const inEnglish = { wrapper: InLanguage, wrapperProps: { lang: 'en' } } as const;
	await render(ShareBody, { props: { view, words } }, inEnglish);
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const linkShown = () => (field(words.link).element() as HTMLInputElement).value;

afterEach(() => vi.restoreAllMocks());

test('link, Markdown, code and QR code lead to the same view', async () => {
	await show();
	const link = linkShown();
	expect(link).toMatch(/\/#v=1&data=xor&step=87$/);
	await expect
		.element(field(words.markdown))
		.toHaveValue(`[Backstep: XOR, epoch 2 of 100](<${link}>)`);
	const code = (field(words.embed).element() as HTMLInputElement).value;
	expect(code).toContain('/embed#v=1&amp;data=xor&amp;step=87"');
	await expect.element(page.getByRole('img', { name: words.qr.label(link) })).toBeVisible();
});

test.each([
	['v=1&data=xor&quiz=epoch', '/embed#'],
	['v=1&data=xor', '/quiz#']
])('in a frame the quiz of %s is shown by the page %s', async (hash, path) => {
	await show({ here: 'quiz', hash });
	const code = (field(words.embed).element() as HTMLInputElement).value;
	expect(code).toContain(`${path}${hash.replaceAll('&', '&amp;')}"`);
});

test('what is ticked is left out of all of them, in the order of addresses', async () => {
	await show({ hash: 'v=1&data=xor&step=87&hide=code' });
	await expect
		.element(page.getByRole('checkbox', { name: words.hide.code, exact: true }))
		.toBeChecked();
	await userEvent.click(page.getByRole('checkbox', { name: words.hide.quiz, exact: true }));
	await userEvent.click(page.getByRole('checkbox', { name: words.hide.setup, exact: true }));
	expect(linkShown()).toMatch(/&hide=setup,quiz,code$/);
	await userEvent.click(page.getByRole('checkbox', { name: words.hide.code, exact: true }));
	expect(linkShown()).toMatch(/&hide=setup,quiz$/);
	await expect.element(page.getByRole('img', { name: words.qr.label(linkShown()) })).toBeVisible();
});

test('a page offers to leave out what it has', async () => {
	await show({ here: 'compare' });
	const boxes = page.getByRole('checkbox').elements();
	expect(boxes.map((box) => box.parentElement!.textContent.trim())).toEqual(
		(['setup', 'learn', 'compare', 'quiz', 'teach'] satisfies Hideable[]).map(
			(part) => words.hide[part]
		)
	);
	expect(field(words.embed).query()).toBeNull();
});

test('what is copied is the text, and that is said', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await show();
	await userEvent.click(page.getByRole('button', { name: words.copyWhat(words.markdown) }));
	expect(write).toHaveBeenCalledWith((field(words.markdown).element() as HTMLInputElement).value);
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent(words.copiedWhat(words.markdown));
});

test('where copying is not allowed, the text is selected', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('not allowed'));
	await show();
	await userEvent.click(page.getByRole('button', { name: words.copyWhat(words.link) }));
	await expect.element(page.getByRole('status')).toHaveTextContent(words.byHand(words.link));
	const input = field(words.link).element() as HTMLInputElement;
	expect(input.value.slice(input.selectionStart!, input.selectionEnd!)).toBe(input.value);
});

test('a link that is too long is a file instead, and no QR code', async () => {
	await show({ hash: `v=1&data=own&z=${'x'.repeat(LONGEST_LINK)}` });
	await expect.element(page.getByText(words.long)).toBeVisible();
	await expect.element(page.getByRole('button', { name: words.file })).toBeVisible();
	await expect.element(page.getByText(words.qr.long)).toBeVisible();
	expect(field(words.link).query()).toBeNull();
});

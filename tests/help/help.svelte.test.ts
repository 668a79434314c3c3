import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import GoTo from '$lib/help/GoTo.svelte';
import HelpSheet from '$lib/help/HelpSheet.svelte';
import { keyName } from '$lib/help/key-name';
import { COMMANDS, type Stage } from '$lib/state/commands';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

/** A page with everything there is. */
const STAGE = {
	setup: {},
	share: {},
	help: {},
	words: {},
	jump: {},
	present: () => undefined,
	steps: { announces: true }
} as unknown as Stage;

describe.each(['en', 'nl'] as const)('the help sheet, %s', (lang) => {
	const words = DICTIONARIES[lang];
	const show = () =>
		render(
			HelpSheet,
			{ props: { open: true, stage: STAGE } },
			{ wrapper: InLanguage, wrapperProps: { lang } }
		);

	test('has a row for every command, with its keys', async () => {
		await show();
		const rows = page
			.getByRole('row')
			.elements()
			.map((row) => [
				row.querySelector('th')!.textContent,
				Array.from(row.querySelectorAll('kbd'), (key) => key.textContent)
			]);
		for (const { name, keys } of COMMANDS)
			expect(rows).toContainEqual([
				words.commands[name],
				keys.map((key) => keyName(key, words.transport.space))
			]);
	});
});

describe('the field for a step number', () => {
	async function show(step = 12) {
		const ongo = vi.fn<(step: number) => void>();
		await render(
			GoTo,
			{ props: { open: true, step, last: 3800, ongo } },
			{ wrapper: InLanguage, wrapperProps: { lang: 'en' } }
		);
		return ongo;
	}

	test('has the focus and the present step, which typing replaces', async () => {
		const ongo = await show();
		await expect.element(page.getByRole('spinbutton')).toHaveFocus();
		await expect.element(page.getByRole('spinbutton')).toHaveValue(12);
		await userEvent.keyboard('345{Enter}');
		expect(ongo.mock.calls).toEqual([[345]]);
		await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
	});

	test.each(['3801', '-1', '1.5', '{Backspace}'])(
		'takes no step that there is not: %s',
		async (typed) => {
			const ongo = await show();
			await userEvent.keyboard(`${typed}{Enter}`);
			expect(ongo).not.toHaveBeenCalled();
			await expect.element(page.getByRole('dialog')).toBeVisible();
		}
	);

	test('forgets what was typed and not asked for', async () => {
		const props = { step: 12, last: 3800, ongo: vi.fn() };
		const { rerender } = await render(
			GoTo,
			{ props: { ...props, open: true } },
			{ wrapper: InLanguage, wrapperProps: { lang: 'en' } }
		);
		await userEvent.keyboard('99{Escape}');
		await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
		await rerender({ open: false });
		await rerender({ open: true });
		await expect.element(page.getByRole('spinbutton')).toHaveValue(12);
	});

	test('says how far the run goes', async () => {
		await show();
		await expect.element(page.getByText('0 to 3\u202f800')).toBeVisible();
	});
});

describe.each(['help', 'go to'])('the dialog "%s"', (which) => {
	const dialog = page.getByRole('dialog');
	const show = () => {
		const inEnglish = { wrapper: InLanguage, wrapperProps: { lang: 'en' } } as const;
		return which === 'help'
			? render(HelpSheet, { props: { open: true, stage: STAGE } }, inEnglish)
			: render(GoTo, { props: { open: true, step: 12, last: 3800, ongo: vi.fn() } }, inEnglish);
	};

	test('is called what its title says', async () => {
		await show();
		const title = dialog.getByRole('heading', { level: 2 }).element().textContent;
		await expect.element(dialog).toHaveAccessibleName(title);
	});

	test('is closed by Escape, by its button and by a click beside it', async () => {
		const ways: (() => Promise<void>)[] = [
			() => userEvent.keyboard('{Escape}'),
			() => userEvent.click(page.getByRole('button', { name: 'Close' })),
			() => userEvent.click(document.body, { position: { x: 4, y: 4 } })
		];
		for (const close of ways) {
			const { unmount } = await show();
			await expect.element(dialog).toBeVisible();
			await close();
			await expect.poll(() => dialog.query()).toBeNull();
			await unmount();
		}
	});

	test('stays open when it is clicked at its edge', async () => {
		await show();
		await userEvent.click(dialog, { position: { x: 6, y: 6 } });
		await expect.element(dialog).toBeVisible();
	});
});

test.each([
	['ArrowRight', '→'],
	['Shift+ArrowLeft', '⇧ ←'],
	['Shift+e', '⇧ E'],
	['Home', 'Home'],
	['+', '+'],
	[' ', 'spatie'],
	['?', '?']
])('the key "%s" is printed %s', (key, printed) => {
	expect(keyName(key, 'spatie')).toBe(printed);
});

import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Lang } from '$lib/i18n/number';
import { Session } from '$lib/state/session.svelte';
import SetupPanel from '$lib/setup/SetupPanel.svelte';
import { LATER } from '../support/dictionaries';
import InSession from './InSession.svelte';

/** The setup, open on an address. */
export async function showSetup(hash: string, lang: Lang = 'en') {
	await page.viewport(420, 1800);
	const session = new Session(hash);
	const onclose = vi.fn<() => void>();
	const words = LATER[lang].setup;
	const screen = await render(
		SetupPanel,
		{ props: { open: true, words, onclose } },
		{ wrapper: InSession, wrapperProps: { lang, session } }
	);
	await vi.waitFor(() => screen.getByRole('dialog', { name: words.title }).element());
	return { session, screen, onclose, words };
}

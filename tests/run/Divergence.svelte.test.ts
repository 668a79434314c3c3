import { flushSync } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Lang } from '$lib/i18n/number';
import Divergence from '$lib/run/Divergence.svelte';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';
import { whereIs } from '$lib/explain/where';
import { DICTIONARIES } from '../support/dictionaries';
import InLanguage from '../support/InLanguage.svelte';

async function show(hash: string, lang: Lang = 'en') {
	const session = new Session(hash);
	session.timeline.computeTo(session.timeline.length);
	session.computeAhead();
	session.ahead.look();
	onTestFinished(session.ahead.close);
	const step = session.known.overflow!;
	const onclose = vi.fn();
	const props = { session, player: new Player(session, new Preferences()), onclose };
	await render(Divergence, { props }, { wrapper: InLanguage, wrapperProps: { lang } });
	return { session, step, onclose, text: document.querySelector('.notice p')!.textContent };
}

const names = () =>
	page
		.getByRole('button')
		.elements()
		.map((button) => button.textContent.trim() || button.getAttribute('aria-label'));

test.each(['en', 'nl'] as const)('says where and why the numbers overflow: %s', async (lang) => {
	const { session, step, text } = await show('data=sine&lr=50', lang);
	const { schedule } = session;
	expect(text).toContain(whereIs(schedule.cursorOf(step), schedule, DICTIONARIES[lang].page));
	expect(text).toMatch(/ ∞\. /);
	expect(text).toContain('α\u00a0=\u00a050');
});

test('shows that step', async () => {
	const { session, step } = await show('data=line&lr=5');
	await page.getByRole('button', { name: 'Show that step' }).click();
	expect(session.step).toBe(step);
	expect(session.moment.loss).toBe(Infinity);
});

test('begins the same experiment with a tenth of the learning rate, if that is small enough', async () => {
	const { session } = await show('data=line&lr=5&step=700');
	const { experiment } = session;
	await page.getByRole('button', { name: 'Try α = 0.5' }).click();
	expect(session.step).toBe(0);
	expect(session.experiment).toEqual({ ...experiment, learningRate: 0.5 });
});

test('suspects a huge number changed by hand, and offers a smaller learning rate as well', async () => {
	const { session, text } = await show('data=line&lr=5&edits=t0.1@2=150');
	expect(text).toContain('150');
	expect(text).toContain('α\u00a0=\u00a05');
	await expect.poll(names).toEqual(['Show that step', 'Try α = 0.5', 'Close']);
	// One cause at a time: what was changed by hand stays.
	await page.getByRole('button', { name: 'Try α = 0.5' }).click();
	expect(session.hash).toBe('v=1&data=line&lr=0.5&edits=t0.1@2=150');
});

test('looks the step up once, however often more of the run is known', async () => {
	const { session } = await show('data=line&lr=5');
	const looks = vi.spyOn(session.timeline, 'at');
	for (let i = 0; i < 3; i++) {
		session.ahead.look();
		flushSync();
	}
	expect(looks).not.toHaveBeenCalled();
});

test('closes', async () => {
	const { onclose } = await show('data=line&lr=5');
	await expect.poll(names).toEqual(['Show that step', 'Try α = 0.5', 'Close']);
	await page.getByRole('button', { name: 'Close' }).click();
	expect(onclose).toHaveBeenCalledOnce();
});

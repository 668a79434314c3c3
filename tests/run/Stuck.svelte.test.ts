import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import type { Lang } from '$lib/i18n/number';
import { stillFrom } from '$lib/plot/losses';
import Stuck from '$lib/run/Stuck.svelte';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';

async function show(hash: string, lang: Lang = 'en') {
	const session = new Session(hash);
	session.timeline.computeTo(session.timeline.length);
	session.computeAhead();
	session.ahead.look();
	onTestFinished(session.ahead.close);
	const from = stillFrom(session.known.epochLosses)!;
	const onclose = vi.fn();
	const props = { session, player: new Player(session, new Preferences()), from, onclose };
	await render(Stuck, { props }, { wrapper: InLanguage, wrapperProps: { lang } });
	return { session, onclose, text: document.querySelector('.notice p')?.textContent };
}

test.each([
	['en', '13.816', 'learning rate (here α\u00a0=\u00a0100) is too large'],
	['nl', '13,816', 'leersnelheid (hier α\u00a0=\u00a0100) te groot']
] as const)('says that training stands still, and why: %s', async (lang, loss, cause) => {
	const { text } = await show('data=xor&lr=100', lang);
	expect(text).toContain(loss);
	expect(text).toContain(cause);
});

test('shows the step at which the blame is lost', async () => {
	const { session } = await show('data=xor&lr=100');
	await page.getByRole('button', { name: 'Show that step' }).click();
	expect(session.moment.cursor).toMatchObject({ kind: 'backward', layer: 1 });
	expect(Math.abs(session.moment.layers[1]!.dz![0]!)).toBeLessThan(1e-3);
});

test('offers a learning rate with which the run learns', async () => {
	const { session } = await show('data=xor&lr=100');
	await page.getByRole('button', { name: /^Try α = / }).click();
	session.timeline.computeTo(session.timeline.length);
	expect(session.experiment.learningRate).toBeLessThan(100);
	expect(session.timeline.epochLosses.at(-1)).toBeLessThan(13.8 / 2);
});

test('suspects a huge number changed by hand', async () => {
	const { text } = await show('data=xor&edits=b2.1@3=1000');
	expect(text).toContain('changed by hand to 1000');
});

test('says of a single softmax that it is always 1, and does not blame the learning rate', async () => {
	const { text } = await show('data=circles&net=2-6r-6r-1m&lr=0.01&epochs=20');
	expect(text).toContain('always 1');
	expect(text).not.toContain('learning rate');
	expect(page.getByRole('button', { name: /^Try α = / }).query()).toBeNull();
});

test('says nothing of a run that has converged', async () => {
	const { text } = await show('data=line&batch=50&epochs=2000&noise=0.1');
	expect(text).toBeUndefined();
});

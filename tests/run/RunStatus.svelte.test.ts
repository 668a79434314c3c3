import { onTestFinished, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '$lib/app.css';
import { formatInteger } from '$lib/i18n/number';
import RunStatus from '$lib/run/RunStatus.svelte';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';
import InLanguage from '../support/InLanguage.svelte';

const STEPS = 4_992_832;
/** A run of so many steps, which takes a worker a second or more. */
const LONG = 'data=circles&n=500&net=2-16t-16t-16t-16t-16t-16t-1s&epochs=416';

async function show(hash = LONG) {
	const session = new Session(hash);
	const player = new Player(session, new Preferences());
	session.computeAhead();
	onTestFinished(session.ahead.close);
	await expect.poll(() => session.ahead.busy, { timeout: 5000 }).toBe(true);
	const { container } = await render(
		RunStatus,
		{ props: { session, player } },
		{ wrapper: InLanguage, wrapperProps: { lang: 'en' } }
	);
	return { session, player, shown: () => container.querySelector('p')!.textContent };
}

test('tells how much of a long run has been computed', async () => {
	const { session, shown } = await show();
	await expect.poll(() => session.known.computed).toBeGreaterThan(session.timeline.length / 100);
	session.ahead.close();
	const { computed } = session.known;
	await expect.poll(shown).toContain(`${formatInteger(computed)} of ${formatInteger(STEPS)} steps`);
	expect(shown()).toContain(`${Math.floor((100 * computed) / STEPS)}\u202f%`);
	const progress = page.getByRole('progressbar').element() as HTMLProgressElement;
	expect(progress.value / progress.max).toBeCloseTo(computed / STEPS);
});

test('stops the computing, and goes on with it', async () => {
	const { session, shown } = await show();
	await page.getByRole('button', { name: 'Cancel' }).click();
	const { computed } = session.timeline;
	await expect.poll(shown).toContain(`Computed up to step ${formatInteger(computed)}.`);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect.poll(() => session.timeline.computed).toBeGreaterThan(computed);
});

test('says which step is being waited for, until that is given up', async () => {
	const { session, shown } = await show();
	session.go(STEPS);
	await expect.poll(shown).toContain(`Step ${formatInteger(STEPS)} is being computed …`);
	await page.getByRole('button', { name: 'Cancel' }).click();
	expect(session.destination).toBe(session.step);
});

test('a run that is cancelled while it is played stays cancelled, and is no longer played', async () => {
	const { session, player } = await show();
	session.go(STEPS / 2);
	player.toggle();
	await page.getByRole('button', { name: 'Cancel' }).click();
	expect(player.playing).toBe(false);
	expect(session.ahead.stopped).toBe(true);
	expect(session.waiting).toBe(false);
});

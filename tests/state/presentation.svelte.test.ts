import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { channelOf, type Shown } from '$lib/present/protocol';
import { Presentation } from '$lib/state/presentation.svelte';
import { Speaker } from '$lib/state/speaker.svelte';

const SHOWN: Shown = {
	hash: 'v=1&data=xor&step=4',
	granularity: 'layer',
	predict: false,
	blank: false,
	playing: false
};

const closing: (() => void)[] = [];
beforeEach(() => sessionStorage.clear());
afterEach(() => closing.splice(0).forEach((close) => close()));

function present(shown: () => Shown = () => SHOWN) {
	const asked = { command: vi.fn(), go: vi.fn() };
	const presentation = new Presentation(shown, asked);
	closing.push(presentation.open());
	return { presentation, asked };
}

function speak(id: string): Speaker {
	const speaker = new Speaker();
	closing.push(speaker.listen(id));
	return speaker;
}

/** Long enough for what is under way to arrive. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 150));

describe('a speaker’s window', () => {
	test('that comes late is told where the presentation is', async () => {
		const { presentation } = present();
		const speaker = speak(presentation.id);
		await expect.poll(() => speaker.shown).toEqual(SHOWN);
	});

	test('follows every move, and hears when the presentation goes away and comes back', async () => {
		let hash = SHOWN.hash;
		const { presentation } = present(() => ({ ...SHOWN, hash }));
		const speaker = speak(presentation.id);
		await expect.poll(() => speaker.shown?.hash).toBe(hash);
		hash = 'v=1&data=xor&step=5';
		presentation.tell();
		await expect.poll(() => speaker.shown?.hash).toBe(hash);
		closing.shift()!();
		await expect.poll(() => speaker.gone, { timeout: 5000 }).toBe(true);
		// A reload keeps the id.
		const { presentation: again } = present(() => ({ ...SHOWN, hash }));
		expect(again.id).toBe(presentation.id);
		again.tell();
		await expect.poll(() => speaker.gone).toBe(false);
	});

	test('has its commands done by the presentation', async () => {
		const { presentation, asked } = present();
		const speaker = speak(presentation.id);
		speaker.command('next');
		speaker.command('spotlight', true);
		speaker.go(12);
		await expect.poll(() => asked.go.mock.calls).toEqual([[12]]);
		expect(asked.command.mock.calls).toEqual([
			['next', false],
			['spotlight', true]
		]);
	});

	test('hears nothing of another presentation, and moves none but its own', async () => {
		const one = present();
		sessionStorage.clear();
		const other = present(() => ({ ...SHOWN, hash: 'v=1&data=circles' }));
		expect(other.presentation.id).not.toBe(one.presentation.id);
		const speaker = speak(one.presentation.id);
		await expect.poll(() => speaker.shown?.hash).toBe(SHOWN.hash);
		other.presentation.tell();
		speaker.command('next');
		await expect.poll(() => one.asked.command).toHaveBeenCalled();
		await settled();
		expect(other.asked.command).not.toHaveBeenCalled();
		expect(speaker.shown?.hash).toBe(SHOWN.hash);
	});
});

test('a duplicated tab, which has the same id, takes another one and leaves the first alone', async () => {
	const { presentation: first } = present();
	const { id } = first;
	const { presentation: copy } = present();
	await expect.poll(() => copy.id).not.toBe(id);
	expect(first.id).toBe(id);
	const speaker = speak(copy.id);
	await expect.poll(() => speaker.shown).toEqual(SHOWN);
});

test('what is no message of ours is ignored by both', async () => {
	const { presentation, asked } = present();
	const speaker = speak(presentation.id);
	await expect.poll(() => speaker.shown).toEqual(SHOWN);
	const stranger = new BroadcastChannel(channelOf(presentation.id));
	for (const junk of [
		'next',
		null,
		{ kind: 'go', step: -1 },
		{ kind: 'shown', shown: { hash: 4 } }
	])
		stranger.postMessage(junk);
	await settled();
	stranger.close();
	expect([asked.go.mock.calls, asked.command.mock.calls]).toEqual([[], []]);
	expect(speaker.shown).toEqual(SHOWN);
});

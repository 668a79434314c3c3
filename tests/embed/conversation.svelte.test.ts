import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Conversation } from '$lib/embed/conversation';
import { FromFrameSchema, type FromFrame } from '$lib/embed/messages';
import { embed as words } from '$lib/i18n/en/embed';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';

const closing: (() => void)[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => closing.splice(0).forEach((close) => close()));

/**
 * A frame that shows an address, and the page around it: what it hears, and how it speaks.
 *
 * @param shows whether the frame can show what it is told to load
 */
function converse(hash: string, shows = true) {
	const session = new Session(hash);
	const preferences = new Preferences();
	const player = new Player(session, preferences);
	const heard: FromFrame[] = [];
	let say: (data: unknown) => void = () => undefined;
	const host = {
		post: (message: FromFrame) => void heard.push(message),
		listen: (hear: typeof say) => {
			say = hear;
			return () => (say = () => undefined);
		}
	};
	const load = async (address: string): Promise<boolean> => {
		await player.load(address);
		return shows;
	};
	const conversation = new Conversation(host, {
		...{ session, player, preferences, load, words: () => words }
	});
	const end = conversation.begin('en');
	closing.push(end, session.ahead.close);
	const send = (message: object): void => say({ backstep: 'embed', ...message });
	return { session, player, conversation, heard, send, end };
}

test('a frame says that it listens, in messages of the published shape', () => {
	const { heard, conversation, send } = converse('data=xor&step=12');
	conversation.tellState();
	send({ type: 'jump' });
	expect(heard.map(({ type }) => type)).toEqual(['ready', 'state', 'error']);
	for (const message of heard) expect(v.is(FromFrameSchema, message)).toBe(true);
});

test('a state is told once, however often one asks for it', async () => {
	const { heard, conversation, session } = converse('data=xor&step=12');
	for (let k = 0; k < 3; k++) conversation.tellState();
	session.go(13);
	conversation.tellState();
	const steps = () => heard.flatMap((message) => (message.type === 'state' ? message.step : []));
	await expect.poll(steps).toEqual([12, 13]);
});

test('a message steps, as it says or as is chosen in the frame, and stops what plays', () => {
	const { session, player, send } = converse('data=xor&step=12');
	send({ type: 'play' });
	send({ type: 'play' });
	expect(player.playing).toBe(true);
	send({ type: 'step' });
	expect([session.step, player.playing]).toEqual([13, false]);
	send({ type: 'step', direction: -1 });
	expect(session.step).toBe(12);
	send({ type: 'step', to: 4 });
	expect(session.step).toBe(4);
});

test('what is wrong is told in a sentence, and changes nothing', () => {
	const { session, heard, send } = converse('data=xor&step=12');
	send({ type: 'jump' });
	send({ type: 'step', to: -1 });
	send({ type: 'step', to: 4, by: 'layer' });
	expect(heard.slice(1)).toEqual(
		[words.noType('jump'), words.noField('step', 'to'), words.both].map((message) => ({
			...{ backstep: 'embed', type: 'error', message }
		}))
	);
	expect(session.step).toBe(12);
});

test('another address is shown, and after the end nothing is heard', async () => {
	const { session, send, end } = converse('data=xor&step=12');
	send({ type: 'load', address: 'v=1&data=circles&n=20&step=9' });
	await expect.poll(() => session.hash).toBe('v=1&data=circles&n=20&step=9');
	end();
	send({ type: 'step', to: 1 });
	expect(session.step).toBe(9);
});

test('an address that cannot be shown is answered with an error, any other one is not', async () => {
	const fine = converse('data=xor');
	const lost = converse('data=xor', false);
	for (const { send } of [fine, lost]) send({ type: 'load', address: 'data=circles&n=20' });
	await expect
		.poll(() => lost.heard.at(-1))
		.toMatchObject({ type: 'error', message: words.noData });
	expect(fine.heard.map(({ type }) => type)).not.toContain('error');
});

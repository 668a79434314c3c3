import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { defaultExperiment } from '$lib/experiment/presets';
import { Player } from '$lib/state/player.svelte';
import { Preferences, SPEEDS } from '$lib/state/preferences.svelte';
import { Session } from '$lib/state/session.svelte';

beforeEach(() => localStorage.clear());

/** A session whose run has been computed: no step has to be waited for, on the slowest machine. */
function computed(hash: string): Session {
	const session = new Session(hash);
	session.timeline.computeTo(session.timeline.length);
	session.go(session.destination);
	return session;
}

function playing(
	hash: string,
	stepsPerSecond: (typeof SPEEDS)[number] = 4,
	session = computed(hash)
) {
	const preferences = new Preferences();
	preferences.chooseSpeed(SPEEDS.indexOf(stepsPerSecond));
	const player = new Player(session, preferences);
	player.toggle();
	return { session, preferences, player };
}

describe('playing', () => {
	test.each(SPEEDS)('at %d steps per second takes as many steps in two seconds', (speed) => {
		const { session, player } = playing('data=xor', speed);
		// Quarters add up without rounding.
		for (let quarter = 0; quarter < 8; quarter++) player.advance(0.25);
		expect(session.step).toBe(2 * speed);
		expect(player.playing).toBe(true);
	});

	test('adds up what is too short for a step', () => {
		const { session, player } = playing('data=xor', 1);
		const steps = Array.from({ length: 9 }, () => {
			player.advance(0.25);
			return session.step;
		});
		expect(steps).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2]);
	});

	test('goes by the granularity that is chosen while it plays', () => {
		const { session, preferences, player } = playing('data=xor', 1);
		player.advance(1);
		expect(session.step).toBe(1);
		preferences.chooseGranularity('epoch');
		player.advance(1);
		expect(session.step).toBe(38);
		preferences.chooseGranularity('sample');
		player.advance(1);
		expect(session.step).toBe(48);
	});

	test('stops at the end of the run', () => {
		const { session, player } = playing('data=xor&step=3798', 60);
		player.advance(1);
		expect(session.step).toBe(3800);
		expect(player.playing).toBe(false);
	});

	test('begins anew when it is asked for at the end', () => {
		const { session, player } = playing('data=xor&step=3800');
		expect(session.step).toBe(0);
		expect(player.playing).toBe(true);
	});
});

describe('playing epochs of a large batch, each of which takes long to compute', () => {
	const HEAVY = 'data=circles&n=500&batch=500&epochs=100';
	/** A clock that goes on by so much at every look at it. */
	function slowClock(milliseconds: number): void {
		let now = 0;
		const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
		onTestFinished(() => clock.mockRestore());
	}
	function playingEpochs() {
		const { session, preferences, player } = playing(HEAVY, 60, new Session(HEAVY));
		preferences.chooseGranularity('epoch');
		return { session, player, epochs: () => session.timeline.epochLosses.length };
	}

	test('all steps that are due in a frame share one wait', () => {
		const { player, session, epochs } = playingEpochs();
		slowClock(5);
		player.advance(0.25);
		expect(epochs()).toBeGreaterThan(0);
		// Fifteen are due, each of which may take 30 milliseconds.
		expect(epochs()).toBeLessThan(6);
		expect(session.waiting).toBe(true);
		expect(player.playing).toBe(true);
	});

	test('what was due is dropped while a step is waited for', () => {
		const { session, player } = playingEpochs();
		slowClock(100);
		player.advance(0.25);
		const { destination } = session;
		expect(destination).toBe(session.schedule.stepsPerEpoch);
		for (let frame = 0; frame < 5; frame++) player.advance(0.25);
		expect(session.destination).toBe(destination);

		session.timeline.computeTo(session.timeline.length);
		session.go(destination);
		// 1/64 s at 60 steps per second: nothing is due yet.
		player.advance(1 / 64);
		expect(session.step).toBe(destination);
		player.advance(1 / 64);
		expect(session.step).toBe(2 * destination);
	});
});

test('going somewhere by hand pauses', async () => {
	const ways: [(player: Player) => void | Promise<void>, hash: string][] = [
		[(player) => player.go(5), 'v=1&data=xor&step=5'],
		[(player) => player.load('data=or&step=4'), 'v=1&data=or&step=4'],
		[(player) => player.begin(defaultExperiment('and')), 'v=1&data=and']
	];
	for (const [go, hash] of ways) {
		const { session, player } = playing('data=xor&step=12');
		await go(player);
		expect(session.hash).toBe(hash);
		expect(player.playing).toBe(false);
	}
});

describe('a pause', () => {
	test('stays where it is, and playing goes on from there', () => {
		const { session, player } = playing('data=xor&step=5', 1);
		player.advance(1);
		player.toggle();
		expect(player.playing).toBe(false);
		expect(session.step).toBe(6);
		player.toggle();
		player.advance(1);
		expect(session.step).toBe(7);
	});

	test('forgets the part of a step that was due', () => {
		const { session, player } = playing('data=xor', 1);
		player.advance(0.75);
		player.pause();
		player.toggle();
		player.advance(0.75);
		expect(session.step).toBe(0);
	});

	test('at the end of the run does not begin anew', () => {
		const { session, player } = playing('data=xor&step=12');
		session.go(3800);
		player.toggle();
		expect(session.step).toBe(3800);
		expect(player.playing).toBe(false);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Stage } from '$lib/state/commands';
import { Driving } from '$lib/state/driving';
import { Player } from '$lib/state/player.svelte';
import { Preferences } from '$lib/state/preferences.svelte';
import { presentCommands } from '$lib/state/present-commands';
import { Remote } from '$lib/state/remote';
import { Screen } from '$lib/state/screen.svelte';
import { Showing } from '$lib/state/showing.svelte';

beforeEach(() => localStorage.clear());

/** A presentation, and the keys of its two windows. */
function present() {
	const preferences = new Preferences();
	const showing = new Showing({ granularity: () => 'layer', predict: () => false });
	const { session, steps } = showing;
	const screen = new Screen();
	const done: string[] = [];
	const note = (name: string) => () => void done.push(name);
	const stage: Stage = {
		...{ session, steps, preferences },
		player: new Player(session, preferences),
		help: { toggle: note('help') },
		get presenting() {
			const { programme } = showing;
			return {
				programme,
				names: {},
				commands: presentCommands({
					...{ programme, screen, preferences },
					toggleFullScreen: note('fullScreen'),
					openSpeaker: note('speaker'),
					leave: note('leave')
				})
			};
		}
	};
	const driving = new Driving(stage, screen);
	return { session, screen, done, driving, remote: new Remote(stage, driving) };
}

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent =>
	new KeyboardEvent('keydown', { key, cancelable: true, ...more });

describe('in the presenting window', () => {
	test('any key brings a blank screen back, and does nothing else', () => {
		const { session, screen, driving } = present();
		driving.press(press('b'));
		expect(screen.blank).toBe(true);
		driving.press(press('Shift'));
		expect(screen.blank).toBe(true);
		driving.press(press('PageDown'));
		expect([screen.blank, session.step]).toEqual([false, 0]);
		driving.press(press('PageDown'));
		expect(session.step).toBe(1);
	});

	test('a key that is held down goes on only where it leads on', () => {
		const { session, screen, driving } = present();
		for (const key of ['ArrowRight', 'PageDown']) {
			driving.press(press(key));
			driving.press(press(key, { repeat: true }));
		}
		expect(session.step).toBe(4);
		driving.press(press('c'));
		driving.press(press('c', { repeat: true }));
		expect(screen.panel).toBe('code');
	});

	test('Escape closes what is open, and the keys of the browser stay its own', () => {
		const { screen, driving } = present();
		driving.press(press('c'));
		driving.press(press('Escape'));
		expect(screen.panel).toBeNull();
		const refresh = press('F5');
		driving.press(refresh);
		driving.press(press('d', { ctrlKey: true }));
		expect([refresh.defaultPrevented, screen.panel]).toEqual([false, null]);
	});
});

test('the spotlight is lit as long as its key is down, whatever is pressed with it by then', () => {
	const { screen, driving } = present();
	driving.press(press('l'));
	expect(screen.spotlit).toBe(true);
	driving.release(press('L', { shiftKey: true, ctrlKey: true }));
	expect(screen.spotlit).toBe(false);
});

describe('in a speaker’s window', () => {
	test('a key moves the presentation, and brings its blank screen back first', () => {
		const { session, screen, remote } = present();
		remote.press(press('b'));
		remote.press(press('b', { repeat: true }));
		expect(screen.blank).toBe(true);
		remote.press(press('PageDown'));
		expect([screen.blank, session.step]).toEqual([false, 0]);
		remote.press(press('PageDown'));
		expect(session.step).toBe(1);
	});

	test('what is about a window is done in the one whose key was pressed', () => {
		const { done, driving, remote } = present();
		remote.press(press('?'));
		expect(done).toEqual(['help']);
		for (const name of ['help', 'fullScreen', 'speaker', 'leave']) driving.command(name, false);
		expect(done).toEqual(['help']);
	});

	test('the spotlight goes out with the key, and when the window loses the focus', () => {
		const { screen, remote } = present();
		remote.press(press('l'));
		expect(screen.spotlit).toBe(true);
		remote.release(press('l'));
		expect(screen.spotlit).toBe(false);
		remote.press(press('l'));
		remote.letGo();
		expect(screen.spotlit).toBe(false);
	});
});

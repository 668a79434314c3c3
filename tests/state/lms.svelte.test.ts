import { Scorm12API } from 'scorm-again';
import { afterEach, expect, test } from 'vitest';
import { Lms } from '$lib/state/lms.svelte';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A window that many frames deep in this one. */
function below(depth: number, window: Window = globalThis.window): Window {
	if (depth === 0) return window;
	const frame = window.document.createElement('iframe');
	window.document.body.append(frame);
	if (frames.length === 0) frames.push(frame);
	return below(depth - 1, frame.contentWindow!);
}

/** A learning environment in a frame of its own, and a page so many frames below it. */
function around(depth: number): { api: Scorm12API; page: Window } {
	const player = below(1);
	const api = new Scorm12API({ autocommit: false, logLevel: 5 });
	Object.assign(player, { API: api });
	return { api, page: below(depth, player) };
}

test.each([0, 1, 2, 7])('the API is found %i windows above', (depth) => {
	const { api, page } = around(depth);
	expect(Lms.connect(page, 0)).not.toBeNull();
	expect(api.isInitialized()).toBe(true);
});

test('no further up than the standard says', () => {
	expect(Lms.connect(around(8).page, 0)).toBeNull();
});

test('the window that opened the page is asked when there is nothing above', () => {
	const { api, page } = around(1);
	// A window of its own stands in no other, and has no API.
	const alone = { parent: null as unknown, opener: page } as unknown as Window;
	Object.assign(alone, { parent: alone });
	expect(Lms.connect(alone, 0)).not.toBeNull();
	expect(api.isInitialized()).toBe(true);
});

test('a window of another site is passed by', () => {
	const { page } = around(0);
	const closed = Object.defineProperty({ parent: page, opener: null }, 'API', {
		get: () => {
			throw new DOMException('Blocked', 'SecurityError');
		}
	});
	expect(Lms.connect(closed as unknown as Window, 0)).not.toBeNull();
});

test('a page without anything around it stands alone', () => {
	const alone = { opener: null } as unknown as Window;
	Object.assign(alone, { parent: alone });
	expect(Lms.connect(alone, 0)).toBeNull();
});

test('what is told is kept with the time that has passed, until the page is left', () => {
	const { api, page } = around(1);
	const lms = Lms.connect(page, 1000)!;
	lms.tell([
		['cmi.suspend_data', 'here'],
		['cmi.no_such_thing', 'x']
	]);
	lms.commit(62_500);
	expect(lms.failed).toBe(false);
	expect(lms.get('cmi.suspend_data')).toBe('here');
	expect(api.cmi.getCurrentTotalTime()).toContain('00:01:01.5');
	lms.leave(70_000, false);
	expect(api.isTerminated()).toBe(true);
	lms.tell([['cmi.suspend_data', 'too late']]);
	lms.leave(80_000, true);
	expect(api.cmi.suspend_data).toBe('here');
});

test('an environment that keeps nothing is noticed, and so is when it does again', () => {
	const { api, page } = around(1);
	const lms = Lms.connect(page, 0)!;
	const { LMSCommit } = api;
	for (const broken of [
		() => 'false',
		() => {
			throw new Error('Gone');
		}
	]) {
		api.LMSCommit = broken;
		lms.commit(1);
		expect(lms.failed).toBe(true);
	}
	api.LMSCommit = LMSCommit;
	lms.commit(2);
	expect(lms.failed).toBe(false);
});

test('a page that was reloaded alone goes on with the environment it finds open', () => {
	const { page } = around(1);
	const first = Lms.connect(page, 0)!;
	first.tell([['cmi.core.lesson_status', 'incomplete']]);
	expect(Lms.connect(page, 0)?.get('cmi.core.lesson_status')).toBe('incomplete');
});

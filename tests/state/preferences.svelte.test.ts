import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Preferences, SPEEDS } from '$lib/state/preferences.svelte';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const DEFAULTS = { theme: 'system', granularity: 'layer', stepsPerSecond: 2 };

const choicesOf = ({ theme, granularity, stepsPerSecond }: Preferences) => ({
	theme,
	granularity,
	stepsPerSecond
});

/** As on the next visit. */
function restored(): Preferences {
	const preferences = new Preferences();
	preferences.restore();
	return preferences;
}

test('without a choice the defaults hold', () => {
	expect(choicesOf(new Preferences())).toEqual(DEFAULTS);
	expect(choicesOf(restored())).toEqual(DEFAULTS);
});

test('every choice is kept, and restored on the next visit', () => {
	for (const theme of ['light', 'dark', 'system'] as const) {
		new Preferences().chooseTheme(theme);
		expect(restored().theme).toBe(theme);
	}
	for (const granularity of ['neuron', 'layer', 'sample', 'epoch'] as const) {
		restored().chooseGranularity(granularity);
		expect(restored().granularity).toBe(granularity);
	}
	for (const [speed, stepsPerSecond] of SPEEDS.entries()) {
		restored().chooseSpeed(speed);
		expect(restored().stepsPerSecond).toBe(stepsPerSecond);
	}
	expect(choicesOf(restored())).toEqual({
		theme: 'system',
		granularity: 'epoch',
		stepsPerSecond: 60
	});
});

test('one choice leaves the others as they are', () => {
	const preferences = new Preferences();
	preferences.chooseTheme('dark');
	preferences.chooseSpeed(0);
	expect(choicesOf(preferences)).toEqual({
		theme: 'dark',
		granularity: 'layer',
		stepsPerSecond: 0.5
	});
	expect(choicesOf(restored())).toEqual(choicesOf(preferences));
});

test('the theme is kept where the page looks for it before the first paint', () => {
	new Preferences().chooseTheme('dark');
	expect(JSON.parse(localStorage.getItem('backstep')!)).toMatchObject({ theme: 'dark' });
});

describe('garbage in storage', () => {
	test.each([
		'',
		'dark',
		'{',
		'null',
		'1',
		'"dark"',
		'[]',
		'[1]',
		'{"theme":null}',
		'{"speed":"2"}'
	])('gives the defaults: %s', (kept) => {
		localStorage.setItem('backstep', kept);
		expect(choicesOf(restored())).toEqual(DEFAULTS);
	});

	test.each(['8', '-1', '1.5', 'null', '1e99', '"1"'])(
		'of a speed gives the usual speed: %s',
		(speed) => {
			localStorage.setItem('backstep', `{"theme":"dark","speed":${speed}}`);
			expect(choicesOf(restored())).toEqual({ ...DEFAULTS, theme: 'dark' });
		}
	);

	test('in one choice leaves the others as they were kept', () => {
		localStorage.setItem('backstep', '{"theme":"pink","granularity":"sample","speed":5,"more":1}');
		expect(choicesOf(restored())).toEqual({
			theme: 'system',
			granularity: 'sample',
			stepsPerSecond: 15
		});
	});
});

test('a closed storage is no hindrance: a choice lasts as long as the page', () => {
	const closed = () => {
		throw new DOMException('closed', 'SecurityError');
	};
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(closed);
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
	const preferences = restored();
	expect(choicesOf(preferences)).toEqual(DEFAULTS);
	preferences.chooseTheme('dark');
	expect(preferences.theme).toBe('dark');
});

import { expect, test } from 'vitest';
import { PANELS, Screen } from '$lib/state/screen.svelte';

test.each(PANELS)('the same key opens and closes %s, and another one takes its place', (panel) => {
	const screen = new Screen();
	screen.toggle(panel);
	expect(screen.panel).toBe(panel);
	screen.toggle(panel);
	expect(screen.panel).toBeNull();
	const other = PANELS.find((name) => name !== panel)!;
	screen.toggle(panel);
	screen.toggle(other);
	expect(screen.panel).toBe(other);
	screen.close();
	expect(screen.panel).toBeNull();
});

test('waking tells whether it was blank', () => {
	const screen = new Screen();
	expect(screen.wake()).toBe(false);
	screen.toggleBlank();
	expect(screen.blank).toBe(true);
	expect(screen.wake()).toBe(true);
	expect(screen.blank).toBe(false);
});

import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '$lib/state/preferences.svelte';

const dark = new MediaQuery('(prefers-color-scheme: dark)');

/** The theme on the screen: the chosen one, or the system's. */
export const theme = (chosen: Theme): 'light' | 'dark' =>
	chosen === 'system' ? (dark.current ? 'dark' : 'light') : chosen;

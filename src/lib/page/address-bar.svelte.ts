import { onDestroy, onMount, untrack } from 'svelte';
import { on } from 'svelte/events';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import { throttle } from '$lib/state/throttle';

/** Browsers refuse to rewrite the address many times a second. */
const INTERVAL = 250;

/** What a page shows, by its address. */
export interface Addressed {
	/** The text after # that leads to it. */
	readonly hash: string;
	/** Shows the text after # of a link. */
	readonly load: (hash: string) => Promise<void>;
	/** Whether what was asked for last could not be had: its address stays, to be asked for again. */
	readonly unavailable?: boolean;
	/** Counts the entries of the browser's history; another one is pushed. */
	readonly entry?: number;
}

interface Options {
	/** Shows what the page begins with; by default what its address says. */
	readonly start?: () => Promise<void>;
	/** Follows a link that is typed, pasted or gone back to; by default as `shown` loads it. */
	readonly load?: (hash: string) => Promise<void>;
	/** Told every address the page has had. */
	readonly keep?: (hash: string) => void;
}

/** Keeps the address bar and the page the same, whichever of them changes, as long as the page is there. */
export function keepAddressBar(
	shown: Addressed,
	{ load = shown.load, start = () => load(location.hash), keep }: Options = {}
): { readonly loaded: boolean } {
	let loaded = $state(false);
	/** The entry of the history that has the address now. */
	let written = 0;
	/** Whether the browser is at another entry already: once Back was pressed, and at the end. */
	let left = false;

	const address = throttle(({ hash, entry }: { hash: string; entry: number }) => {
		keep?.(hash);
		if (left) return;
		if (entry !== written) pushState(`#${hash}`, {});
		else if (location.hash.slice(1) !== hash) replaceState(`#${hash}`, {});
		written = entry;
	}, INTERVAL);

	onMount(() => void start().then(() => (loaded = true)));

	$effect(() => {
		const { hash, unavailable, entry = 0 } = shown;
		if (!loaded || unavailable) return;
		// What writes the address reads the router's state, which must not call this back.
		untrack(() => {
			// The entry that is left keeps the last address it had.
			if (entry !== written) address.flush();
			address.call({ hash, entry });
		});
	});

	onMount(() =>
		on(window, 'hashchange', () => {
			address.cancel();
			if (location.hash.slice(1) !== shown.hash) void load(location.hash);
		})
	);
	onMount(() => on(window, 'pagehide', address.flush));
	beforeNavigate(({ type }) => {
		left = type === 'popstate';
		address.flush();
	});
	afterNavigate(() => (left = false));
	onDestroy(() => {
		left = true;
		address.flush();
	});

	return {
		get loaded() {
			return loaded;
		}
	};
}

import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Lang } from '$lib/i18n/number';
import { enterFullScreen } from '$lib/state/full-screen';
import { routeIn } from '$lib/state/language.svelte';

/** Where what is at an address is presented. */
export const presentPath = (lang: Lang, hash: string): string =>
	`${resolve('/[[lang=lang]]/present', routeIn(lang))}#${hash}`;

/** Presents it, full screen: somebody has just pressed a key or a button for it. */
export async function present(lang: Lang, hash: string): Promise<void> {
	void enterFullScreen();
	await goto(presentPath(lang, hash));
}

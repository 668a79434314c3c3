import { onDestroy } from 'svelte';
import { everyFrame } from './frames';
import type { Player } from './player.svelte';
import type { Session } from './session.svelte';

/** Computes the run on the page to its end, and plays it, as long as the page is there. */
export function keepRunning(session: Session, player?: Player): void {
	$effect(() => session.computeAhead());
	$effect(() => (player?.playing ? everyFrame(player.advance) : undefined));
	onDestroy(session.ahead.close);
}

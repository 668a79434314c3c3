import { onDestroy } from 'svelte';
import { everyFrame } from '$lib/state/frames';
import { Player, setPlayer } from '$lib/state/player.svelte';
import { getPreferences } from '$lib/state/preferences.svelte';
import { Quiz, setQuiz } from '$lib/state/quiz.svelte';
import type { RunStore } from '$lib/state/quiz-kept';
import { Session, setSession } from '$lib/state/session.svelte';

/** Sets up a page with a quiz, as long as it is there. */
export function beginQuiz(store?: RunStore): { readonly session: Session; readonly quiz: Quiz } {
	const session = setSession(new Session());
	const player = setPlayer(new Player(session, getPreferences()));
	const quiz = setQuiz(new Quiz(session, store));
	onDestroy(session.ahead.close);

	$effect(() => quiz.keep());
	$effect(() => quiz.watch());
	$effect(() => session.computeAhead());
	$effect(() => (player.playing ? everyFrame(player.advance) : undefined));
	return { session, quiz };
}

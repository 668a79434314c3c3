import { Player, setPlayer } from '$lib/state/player.svelte';
import { getPreferences } from '$lib/state/preferences.svelte';
import { Quiz, setQuiz } from '$lib/state/quiz.svelte';
import type { RunStore } from '$lib/state/quiz-kept';
import { keepRunning } from '$lib/state/running.svelte';
import { Session, setSession } from '$lib/state/session.svelte';

/** Sets up a page with a quiz, as long as it is there. */
export function beginQuiz(store?: RunStore): { readonly session: Session; readonly quiz: Quiz } {
	const session = setSession(new Session());
	const player = setPlayer(new Player(session, getPreferences()));
	const quiz = setQuiz(new Quiz(session, store));

	keepRunning(session, player);
	$effect(() => quiz.keep());
	$effect(() => quiz.watch());
	return { session, quiz };
}

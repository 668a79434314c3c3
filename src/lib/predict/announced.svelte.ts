import type { Phase } from '$lib/explain/phase';
import { getLanguage } from '$lib/state/language.svelte';
import { Later } from '$lib/state/later.svelte';
import type { Session } from '$lib/state/session.svelte';
import type { Steps } from '$lib/state/steps.svelte';
import { epochsDone } from '$lib/timeline/seen';

/** A question instead of what has just happened. */
export interface Announcement {
	/** Of the step that is announced. */
	readonly phase: Phase;
	readonly heading: string;
	/** Marked as in i18n/rich.ts. */
	readonly question: string;
	/** How the answer is shown. */
	readonly how: string;
}

/** What is asked about the step that has been announced; what asks it is loaded with the first one. */
export class Announced {
	readonly #later = new Later(() => import('./lazy'));
	readonly #language = getLanguage();
	readonly #session: Session;
	readonly #steps: Steps;

	constructor(session: Session, steps: Steps) {
		this.#session = session;
		this.#steps = steps;
		$effect(() => {
			if (steps.predicting || steps.coming) this.#later.need();
		});
	}

	/** Null where nothing is announced. */
	readonly current: Announcement | null = $derived.by(() => {
		const { coming } = this.#steps;
		const lazy = this.#later.current;
		if (!coming || !lazy) return null;
		const { moment, problem, known } = this.#session;
		const words = lazy.PREDICT_WORDS[this.#language.lang];
		const question = lazy.askingOf(coming, {
			moment,
			problem,
			lastLoss: known.epochLosses[epochsDone(moment.cursor) - 1],
			words,
			activations: this.#language.words.network.activations,
			format: this.#language
		});
		const { phase } = lazy.askedOf(coming, moment);
		return { phase, heading: words.heading, question, how: words.how };
	});
}

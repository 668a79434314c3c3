import type { PackFault } from '$lib/quiz/pack/fault';
import type { Pack } from '$lib/quiz/pack/schema';
import { USUAL_PLAN, type Plan } from '$lib/quiz/run/plan';
import { planned } from '$lib/quiz/run/planned';
import type { Source } from '$lib/quiz/run/source';
import { USUAL_TERMS } from '$lib/quiz/run/terms';
import { addressOf, type Session } from './session.svelte';

/** What is chosen before a quiz begins. */
export interface Chosen {
	readonly about: 'run' | 'pack';
	/** For a quiz about the run on the screen; a pack takes its terms, but not the seed. */
	readonly plan: Plan;
	/** Null as long as none was brought that can be read. */
	readonly pack: Pack | null;
	/** What keeps the pack of a link from being read. */
	readonly faults: readonly PackFault[];
}

/** The choice of a quiz. */
export class QuizChoice {
	#chosen: Chosen = $state.raw({ about: 'run', plan: USUAL_PLAN, pack: null, faults: [] });

	get current(): Chosen {
		return this.#chosen;
	}

	choose = (change: Partial<Chosen>): void => {
		this.#chosen = { ...this.#chosen, ...change };
	};

	plan = (change: Partial<Plan>): void =>
		this.choose({ plan: { ...this.#chosen.plan, ...change } });

	/**
	 * The quiz that is chosen: questions about the epoch on the screen, or a pack.
	 *
	 * @returns null where no pack is there yet, or something that it needs cannot be loaded
	 */
	source = async (session: Session): Promise<Source | null> => {
		const { about, plan, pack } = this.#chosen;
		if (about === 'run') return planned(plan, addressOf(session), session);
		const packs = await import('./quiz-pack').catch(() => null);
		return pack && packs && packs.takePack(pack, { ...plan, seed: USUAL_TERMS.seed });
	};
}

import type { AddressNote } from '$lib/experiment/address';
import { carrierIn } from '$lib/quiz/pack/carrier';
import { readPlan } from '$lib/quiz/run/plan';
import { planned } from '$lib/quiz/run/planned';
import type { Source } from '$lib/quiz/run/source';
import type { Chosen } from './quiz-choice.svelte';
import { addressOf, type Session } from './session.svelte';

/** What became of the text after # of a quiz. */
export interface OpenedLink {
	/** What it changes of the choice. */
	readonly choice: Partial<Chosen>;
	readonly notes: readonly AddressNote[];
	/** What begins at once; null where nothing does. */
	readonly source: Source | null;
	/** Whether something that it needs could not be loaded. */
	readonly missing: boolean;
}

/** What opens packs is loaded with the first of them. */
const loadPacks = () => import('./quiz-pack');

/**
 * Opens a link; the run it is about is shown. Never throws.
 *
 * @param load loads what opens packs
 */
export async function openLink(
	hash: string,
	session: Session,
	load = loadPacks
): Promise<OpenedLink> {
	const carrier = carrierIn(hash);
	if (carrier) {
		const packs = await load().catch(() => null);
		if (packs) return packs.openPack(hash, carrier);
		const choice = { about: 'pack', pack: null, faults: [] } as const;
		return { choice, notes: [], source: null, missing: true };
	}
	const { plan, notes } = readPlan(hash);
	await session.load(hash);
	const missing = session.unavailable;
	return {
		choice: { about: 'run', ...(plan && { plan }) },
		notes,
		source: plan && !missing ? planned(plan, addressOf(session), session) : null,
		missing
	};
}

import { keptCarrier, type Carrier } from '$lib/quiz/pack/carrier';
import { writePack } from '$lib/quiz/pack/link';
import { parsePack } from '$lib/quiz/pack/parse';
import type { Pack } from '$lib/quiz/pack/schema';

const KEY = 'backstep:quiz-pack';

/** Keeps the pack of a quiz that is too long for its address. */
export function keepPack(pack: Pack): void {
	try {
		localStorage.setItem(KEY, writePack(pack));
	} catch {
		// Storage is closed or full: the quiz lasts as long as the page.
	}
}

/** The pack that an address means; null where this device keeps another, or none. */
export function keptPack(carrier: Carrier): Pack | null {
	try {
		const text = localStorage.getItem(KEY);
		return text !== null && keptCarrier(text) === carrier ? parsePack(text).pack : null;
	} catch {
		return null;
	}
}

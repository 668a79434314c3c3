import * as v from 'valibot';
import { writeAddress, readAddress } from '$lib/experiment/address';

const KEY = 'backstep:last';

const Kept = v.pipe(v.string(), v.startsWith('v='), v.maxLength(2_000_000));

/** Keeps where somebody is, on the device; what a link left out is there again on the next visit. */
export function keepAddress(hash: string): void {
	try {
		localStorage.setItem(KEY, hash.replace(/&hide=[^&]*/, ''));
	} catch {
		// Storage is closed or full: the next visit begins with the first example.
	}
}

/** Where the last visit was; null when it was nowhere else than a first one is. */
export function keptAddress(): string | null {
	try {
		const result = v.safeParse(Kept, localStorage.getItem(KEY));
		return result.success && result.output !== FIRST ? result.output : null;
	} catch {
		return null;
	}
}

const FIRST = writeAddress(readAddress('').address);

import * as v from 'valibot';
import { writeAddress, readAddress } from '$lib/experiment/address';
import { stored, TEXT } from './stored';

const last = stored(
	'backstep:last',
	v.pipe(v.string(), v.startsWith('v='), v.maxLength(2_000_000)),
	{ format: TEXT }
);

/** Keeps where somebody is, on the device; what a link left out is there again on the next visit. */
export const keepAddress = (hash: string): void => last.write(hash.replace(/&hide=[^&]*/, ''));

/** Where the last visit was; null when it was nowhere else than a first one is. */
export function keptAddress(): string | null {
	const kept = last.read();
	return kept === FIRST ? null : kept;
}

const FIRST = writeAddress(readAddress('').address);

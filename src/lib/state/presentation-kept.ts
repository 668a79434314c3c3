import * as v from 'valibot';
import { IdSchema } from '$lib/present/protocol';

const KEY = 'backstep:presentation';
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that no other presentation has. */
export const newId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => SIGNS[byte % 36]).join('');

/** The id of this tab's presentation, which a reload keeps. */
export function keptId(): string | null {
	try {
		const result = v.safeParse(IdSchema, sessionStorage.getItem(KEY));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

export function keepId(id: string): void {
	try {
		sessionStorage.setItem(KEY, id);
	} catch {
		// Storage is closed: a reload becomes another presentation, which a speaker’s window opens anew.
	}
}

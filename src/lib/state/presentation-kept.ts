import { IdSchema } from '$lib/present/protocol';
import { inTab, stored, TEXT } from './stored';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that no other presentation has. */
export const newId = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => SIGNS[byte % 36]).join('');

/** The id of this tab's presentation: a reload without it becomes another one, which a speaker’s window opens anew. */
export const keptId = stored('backstep:presentation', IdSchema, { where: inTab, format: TEXT });

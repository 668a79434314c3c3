import * as v from 'valibot';
import { bySchema, Fields } from '$lib/experiment/fields';

/** What the address of a frame says beside the view it shows. */
export interface EmbedOptions {
	/** The origin of the only page that may speak with it; null where any page around it may. */
	readonly host: string | null;
	/** Null where the system's is taken. */
	readonly theme: 'light' | 'dark' | null;
}

const Theme = v.picklist(['light', 'dark']);

/** Reads them from the text after #. */
export function readOptions(hash: string): EmbedOptions {
	const fields = new Fields(hash);
	return { host: fields.text('host'), theme: fields.read('theme', null, bySchema(Theme)) };
}

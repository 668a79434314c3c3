import * as v from 'valibot';

/** What the address of a frame says beside the view it shows. */
export interface EmbedOptions {
	/** The origin of the only page that may speak with it; null where any page around it may. */
	readonly host: string | null;
	/** Null where the system's is taken. */
	readonly theme: 'light' | 'dark' | null;
}

const Options = v.object({
	host: v.nullable(v.string()),
	theme: v.fallback(v.nullable(v.picklist(['light', 'dark'])), null)
});

/** Reads them from the text after #. */
export function readOptions(hash: string): EmbedOptions {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	return v.parse(Options, { host: given.get('host'), theme: given.get('theme') });
}

import * as v from 'valibot';

const KEY = 'backstep:aside';

const Schema = v.object({
	/** The run, as the text after # says it without changes by hand. */
	run: v.string(),
	/** The changes by hand that were set aside, written as in an address. */
	edits: v.string()
});

/** What was set aside to look at the original run. */
export type Aside = v.InferOutput<typeof Schema>;

/** Keeps what was set aside as long as the tab is open. */
export function keepAside(aside: Aside | null): void {
	try {
		if (aside) sessionStorage.setItem(KEY, JSON.stringify(aside));
		else sessionStorage.removeItem(KEY);
	} catch {
		// Storage is closed or full: a reload forgets it.
	}
}

/** What was kept; null when that is nothing, or cannot be read. */
export function keptAside(): Aside | null {
	try {
		const result = v.safeParse(Schema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

import * as v from 'valibot';
import { asDraft, type Draft } from './draft';

const KEY = 'backstep:pack';

const KeptSchema = v.object({
	draft: v.unknown(),
	/** The source as it was typed, where it could not be read. */
	source: v.nullable(v.string())
});

export interface Kept {
	readonly draft: Draft;
	readonly source: string | null;
}

/** The work in progress of the last visit; null where there is none. */
export function keptWork(): Kept | null {
	try {
		const { output, success } = v.safeParse(
			KeptSchema,
			JSON.parse(localStorage.getItem(KEY) ?? 'null')
		);
		const draft = success ? asDraft(output.draft) : null;
		return success && draft ? { draft, source: output.source } : null;
	} catch {
		return null;
	}
}

export function keepWork(work: Kept): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(work));
	} catch {
		// Storage is closed or full: the work lasts as long as the page.
	}
}

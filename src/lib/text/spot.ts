/** A place in a text. */
export interface Spot {
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in UTF-16 units as editors count them. */
	readonly column: number;
}

/** @param at index in the text */
export function spotOf(text: string, at: number): Spot {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

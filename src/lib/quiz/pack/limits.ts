/** What a pack may be at most. */
export const PACK_LIMITS = {
	/** Characters of its file. */
	size: 1_000_000,
	items: 200,
	title: 120,
	/** Characters of a prompt, a hint, a solution. */
	text: 4000,
	/** Characters of what is typed into a gap, and of a name. */
	short: 200,
	options: 12,
	orderItems: 12,
	gaps: 12,
	accepts: 12,
	mistakes: 20,
	/** Numbers of one question. */
	fields: 200,
	/** Questions that one item makes. */
	count: 50,
	address: 8000,
	/** Numbers further from 0 could not be written out. */
	value: 1e12
} as const;

/** Marks a gap in the lines of a question. */
export const GAP = '___';

/** Parts of the pages that a link can leave out, in the order in which its address names them. */
export const HIDEABLE = [
	// Choosing and setting up an experiment, and changing numbers by hand.
	'setup',
	// What leads to other pages.
	'learn',
	'compare',
	'quiz',
	'teach',
	// What stands around the network.
	'code',
	'data',
	'loss',
	// What just happened: all of it, or its equations and matrices alone.
	'explanation',
	'equation'
] as const;

export type Hideable = (typeof HIDEABLE)[number];

/** Those parts in their order, each once. */
export const hideOf = (parts: readonly string[]): readonly Hideable[] =>
	HIDEABLE.filter((part) => parts.includes(part));

export const writeHide = (hide: readonly Hideable[]): string => hide.join(',');

/** The parts that a text names, and what it names that is no part. */
export function parseHide(text: string): { hide: readonly Hideable[]; unknown: string[] } {
	const parts = text === '' ? [] : text.split(',');
	const isPart = (part: string): boolean => (HIDEABLE as readonly string[]).includes(part);
	return { hide: hideOf(parts), unknown: parts.filter((part) => !isPart(part)) };
}

/** A title as part of a file's name: its letters and digits, with hyphens between; empty where it has none. */
export const slugOf = (title: string, longest = 60): string =>
	title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, longest)
		.replaceAll(/^-|-$/g, '');

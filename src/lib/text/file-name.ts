/** A title as part of a file's name: “Week 3: XOR!” → week-3-xor; empty where it has neither letters nor digits. */
export const fileName = (title: string): string =>
	title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, 60)
		.replaceAll(/^-|-$/g, '');

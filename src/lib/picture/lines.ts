/** Words with dots between them, in lines that fit; one that is too long for any has a line of its own. */
export function linesOf(
	words: readonly string[],
	fits: (line: string) => boolean
): readonly string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} · ${word}`;
		if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

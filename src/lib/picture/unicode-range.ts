/** Whether a font's `unicode-range` (U+0-FF, U+131) has a character; one without a range has all. */
export function covers(range: string, character: string): boolean {
	if (range.trim() === '') return true;
	const code = character.codePointAt(0)!;
	return range.split(',').some((part) => {
		const [, from = '', to = from] = /^u\+([\da-f?]+)(?:-([\da-f]+))?$/i.exec(part.trim()) ?? [];
		// U+4?? is U+400-4FF.
		const least = parseInt(from.replaceAll('?', '0'), 16);
		const most = parseInt(to.replaceAll('?', 'F'), 16);
		return code >= least && code <= most;
	});
}

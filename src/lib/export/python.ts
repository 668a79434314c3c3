import type { Line } from '$lib/explain/listing';

/** The most that a line of a program holds. */
const WIDTH = 100;
const INDENT = '    ';

/** A float64 as Python reads it back, to the last bit. */
export function literal(value: number): string {
	if (Object.is(value, -0)) return '-0.0';
	// A long whole number would be an int that no float64 array takes.
	const long = Number.isInteger(value) && !Number.isSafeInteger(value);
	return long ? value.toExponential() : String(value);
}

/** `X = np.array([[0, 1], [1, 0]], float)`: a list between two pieces of code, on as many lines as it needs. */
export function list(
	before: string,
	items: readonly (number | ArrayLike<number>)[],
	after: string
): string {
	const written = items.map((item) =>
		typeof item === 'number' ? literal(item) : `[${Array.from(item, literal).join(', ')}]`
	);
	const line = `${before}[${written.join(', ')}]${after}`;
	if (line.length <= WIDTH) return line;
	const ended = written.map((item, i) => (i < written.length - 1 ? `${item},` : item));
	const long = ended.some((item) => INDENT.length + item.length > WIDTH);
	// A row that is longer than a line begins on its own.
	const lines = long ? ended.flatMap((item) => packed(item.split(' '))) : packed(ended);
	return [`${before}[`, ...lines, `]${after}`].join('\n');
}

/** As many words on each line as it has room for. */
function packed(words: readonly string[]): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
		else lines.push(INDENT + word);
	}
	return lines;
}

/** `class Name:` or `def name():` with what belongs inside, one empty line between its parts. */
export const block = (head: string, ...parts: readonly string[]): string =>
	`${head}\n${parts.join('\n\n').replace(/^(?=.)/gm, INDENT)}`;

/** A function: its name with what it takes, and its lines. */
export const def = (head: string, ...lines: readonly string[]): string =>
	block(`def ${head}:`, lines.join('\n'));

/** A listing with Python's usual four spaces for its two, and an empty line before each new part. */
export const code = (listing: readonly Line[]): string =>
	listing.map(({ text, part }) => (part ? '\n' : '') + text.replace(/^ +/, '$&$&')).join('\n');

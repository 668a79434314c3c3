/** A piece of a line of Python. */
export interface Token {
	readonly kind: 'keyword' | 'number' | 'plain';
	readonly text: string;
}

const WORDS = /\b(def|for|in|return)\b|\b(\d+)\b/;

/** Splits a line into keywords, numbers and the rest: all that the listing needs. */
export function tokens(line: string): Token[] {
	const found: Token[] = [];
	let rest = line;
	for (let match = WORDS.exec(rest); match; match = WORDS.exec(rest)) {
		if (match.index > 0) found.push({ kind: 'plain', text: rest.slice(0, match.index) });
		found.push({ kind: match[1] ? 'keyword' : 'number', text: match[0] });
		rest = rest.slice(match.index + match[0].length);
	}
	if (rest) found.push({ kind: 'plain', text: rest });
	return found;
}

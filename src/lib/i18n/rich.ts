/** A piece of a sentence. `symbol` is a name from the formulas, drawn in the colour of the phase; `code` a piece of Python. */
export interface Piece {
	readonly kind: 'text' | 'strong' | 'symbol' | 'code';
	readonly text: string;
}

/** Splits a dictionary sentence at its marks: *strong*, _symbol_ and `code`. */
export function pieces(sentence: string): Piece[] {
	return sentence
		.split(/(`[^`]+`|\*[^*`]+\*|_[^_`]+_)/)
		.filter((text) => text !== '')
		.map((text) => {
			if (/^`.+`$/.test(text)) return { kind: 'code', text: text.slice(1, -1) };
			if (/^\*.+\*$/.test(text)) return { kind: 'strong', text: text.slice(1, -1) };
			if (/^_.+_$/.test(text)) return { kind: 'symbol', text: text.slice(1, -1) };
			return { kind: 'text', text };
		});
}

/** The sentence without its marks. */
export const plain = (sentence: string): string =>
	pieces(sentence)
		.map(({ text }) => text)
		.join('');

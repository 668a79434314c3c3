import { TERMS, TERM_IDS, type Term, type TermId } from '$lib/chapter/terms';
import type { GlossaryWords } from '$lib/i18n/glossary';
import type { Piece } from '$lib/i18n/rich';

/** A piece of a sentence, and the term it is, where it is marked as one. */
export interface MarkedPiece extends Piece {
	readonly term: TermId | null;
}

/** More words of one sentence are not marked. */
const MOST = 3;

/** Finds the terms of a language in sentences. */
export class Marker {
	readonly #ids = new Map<string, TermId>();
	readonly #pattern: RegExp;

	constructor({ terms }: GlossaryWords) {
		for (const id of TERM_IDS) {
			const { name, forms } = terms[id];
			for (const form of [...name.split(', '), ...forms])
				if (form !== symbolOf(id)) this.#ids.set(form, id);
		}
		// The longest first: gradient descent is more than a gradient.
		const forms = [...this.#ids.keys()].sort((one, other) => other.length - one.length);
		const written = forms.map((form) => `${eitherCase(form[0]!)}${form.slice(1)}`).join('|');
		this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${written})(?![\\p{L}\\p{N}-])`, 'u');
	}

	/**
	 * Marks the first place of each term.
	 *
	 * @param only which of them; if not given, those that come first in the glossary, not too many
	 */
	mark(pieces: readonly Piece[], only?: readonly TermId[]): readonly MarkedPiece[] {
		const found = pieces.flatMap((piece) => this.#split(piece));
		const ids = TERM_IDS.filter((id) => found.some(({ term }) => term === id));
		const wanted = new Set(only ?? ids.slice(0, MOST));
		return found.map((piece) =>
			piece.term && wanted.delete(piece.term) ? piece : { ...piece, term: null }
		);
	}

	/** The terms of a sentence, each with whether it stands out in bold where it comes first. */
	termsIn(pieces: readonly Piece[]): ReadonlyMap<TermId, boolean> {
		const found = new Map<TermId, boolean>();
		for (const { term, kind } of pieces.flatMap((piece) => this.#split(piece)))
			if (term && !found.has(term)) found.set(term, kind === 'strong');
		return found;
	}

	#split(piece: Piece): readonly MarkedPiece[] {
		if (piece.kind === 'code') return [{ ...piece, term: null }];
		if (piece.kind === 'symbol') {
			const term = TERM_IDS.find((id) => symbolOf(id) === piece.text) ?? null;
			return [{ ...piece, term }];
		}
		return piece.text
			.split(this.#pattern)
			.map((text, i) => ({ kind: piece.kind, text, term: i % 2 === 1 ? this.#idOf(text) : null }))
			.filter(({ text }) => text !== '');
	}

	#idOf(text: string): TermId | null {
		return this.#ids.get(text) ?? this.#ids.get(text[0]!.toLowerCase() + text.slice(1)) ?? null;
	}
}

const symbolOf = (id: TermId): string | undefined => (TERMS[id] as Term).symbol;

/** A small letter may begin a sentence. */
const eitherCase = (letter: string): string => {
	const capital = letter.toUpperCase();
	return letter === capital ? letter : `[${letter}${capital}]`;
};
